package dev.candor.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Sends news as mail with a text and an HTML part. */
final class MailChannel implements Channel {
    private final Settings settings;

    /**
     * How mail is sent.
     *
     * @param login empty for none
     * @param password never printed
     * @param to receivers, each a message of its own, so that none sees the others
     * @param unsubscribe where receivers turn it off, for the {@code List-Unsubscribe} header (RFC 2369); empty for none
     * @param tls whether the connection must be encrypted
     * @param patience in milliseconds
     */
    record Settings(
            String name,
            String host,
            int port,
            String login,
            String password,
            String from,
            List<String> to,
            String unsubscribe,
            boolean tls,
            int patience) {
        @Override
        public String toString() {
            return "mail by " + host;
        }
    }

    MailChannel(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public void deliver(News news) throws DeliveryException {
        try {
            Session session = Session.getInstance(properties());
            for (String receiver : settings.to()) {
                send(session, message(session, news, receiver));
            }
        } catch (MessagingException e) {
            throw DeliveryException.passing(
                    "the mail server did not take it (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        String wait = String.valueOf(settings.patience());
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.connectiontimeout", wait);
        properties.put("mail.smtp.timeout", wait);
        properties.put("mail.smtp.writetimeout", wait);
        properties.put("mail.smtp.auth", String.valueOf(!settings.login().isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private void send(Session session, MimeMessage message) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            if (settings.login().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.login(), settings.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, News news, String receiver) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(header(settings.from()), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(header(receiver), true));
        message.setSubject(header(news.headline()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(news.at()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!settings.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + header(settings.unsubscribe()) + ">");
        }
        message.setContent(parts(news));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(News news) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(
                news.headline() + "\n\n" + news.text() + "\n\n" + news.url() + "\n", StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(
                "<h1>" + escaped(news.headline()) + "</h1><p>"
                        + escaped(news.text()).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p><p><a href=\""
                        + escaped(news.url()) + "\">" + escaped(news.url()) + "</a></p>",
                StandardCharsets.UTF_8.name(),
                "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** What stands in a header must not begin another one. */
    private static String header(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
