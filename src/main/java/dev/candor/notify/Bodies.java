package dev.candor.notify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Puts news into the words of each service. */
final class Bodies {
    private static final int LONGEST = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    /** Candor's own body. */
    static String plain(News news) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", news.id());
        body.put("kind", news.kind().name().toLowerCase(Locale.ROOT));
        body.put("record", news.recordId());
        body.put("title", news.title());
        body.put("state", news.state());
        body.put("at", news.at().toString());
        body.put("text", news.text());
        body.put("url", news.url());
        return JSON.writeValueAsString(body);
    }

    /** Slack's incoming webhooks; {@code & < >} are the only characters that mean something there. */
    static String slack(News news) {
        String title = escaped(news.title());
        String text = escaped(shortened(news.text()));
        return JSON.writeValueAsString(Map.of(
                "text",
                escaped(news.headline()),
                "blocks",
                List.of(Map.of(
                        "type",
                        "section",
                        "text",
                        Map.of(
                                "type",
                                "mrkdwn",
                                "text",
                                "*" + escaped(news.state()) + ": <" + news.url() + "|" + title + ">*\n" + text)))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An adaptive card for Microsoft Teams. */
    static String teams(News news) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("type", "AdaptiveCard");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("version", "1.4");
        card.put(
                "body",
                List.of(
                        Map.of("type", "TextBlock", "weight", "Bolder", "wrap", true, "text", news.headline()),
                        Map.of("type", "TextBlock", "wrap", true, "text", shortened(news.text()))));
        card.put("actions", List.of(Map.of("type", "Action.OpenUrl", "title", "Status page", "url", news.url())));
        return JSON.writeValueAsString(Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card))));
    }

    /** Discord's webhooks, where nobody is mentioned whatever the text holds. */
    static String discord(News news) {
        return JSON.writeValueAsString(Map.of(
                "embeds",
                List.of(Map.of(
                        "title",
                        shortened(news.headline(), 256),
                        "url",
                        news.url(),
                        "description",
                        shortened(news.text()),
                        "timestamp",
                        news.at().toString())),
                "allowed_mentions",
                Map.of("parse", List.of())));
    }

    /** The shape of Statuspage's webhooks, for receivers that know it. */
    static String statuspage(News news) {
        String state = news.state().toLowerCase(Locale.ROOT).replace(' ', '_');
        Map<String, Object> update = new LinkedHashMap<>();
        update.put("id", news.id());
        update.put("status", state);
        update.put("body", news.text());
        update.put("created_at", news.at().toString());
        update.put("display_at", news.at().toString());
        Map<String, Object> incident = new LinkedHashMap<>();
        incident.put("id", news.recordId());
        incident.put("name", news.title());
        incident.put("status", state);
        incident.put("shortlink", news.url());
        incident.put("updated_at", news.at().toString());
        incident.put("incident_updates", List.of(update));
        return JSON.writeValueAsString(
                Map.of("meta", Map.of("generated_at", news.at().toString()), "incident", incident));
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int longest) {
        int points = text.codePointCount(0, text.length());
        return points <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
