package dev.candor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.problem.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News reaches every channel once, whatever receivers and crashes do. */
@Timeout(60)
class NotifyTest {
    private static final News NEWS = new News(
            "0123456789abcdef",
            News.Kind.INCIDENT,
            "2026-11-03-checkout",
            "Payments <fail> & more",
            "Identified",
            Instant.parse("2026-11-03T10:20:00Z"),
            "A configuration change is the cause. @everyone",
            "https://status.example/incidents/2026-11-03-checkout/");
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_000_000_000), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private HttpServer receiver;
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final List<Map<String, String>> received = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> request = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> request.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        request.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(request);
        Integer status = answers.poll();
        exchange.getResponseHeaders().set("Retry-After", "7");
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }

    private Map<String, String> options(String type, String... more) {
        Map<String, String> options = new HashMap<>(Map.of(
                "notify[0].type",
                type,
                "notify[0].url",
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook",
                "notify[0].allow_private",
                "true"));
        for (int i = 0; i < more.length; i += 2) {
            options.put("notify[0]." + more[i], more[i + 1]);
        }
        return options;
    }

    private Dispatcher.Outcome deliver(Map<String, String> options) throws InterruptedException {
        List<Channel> channels = new Channels(options, Map.of("HOOK_SECRET", "s3cret"), CLOCK).read();
        return new Dispatcher(Ledger.open(ledger()), waits::add).deliver(List.of(NEWS), channels);
    }

    private Path ledger() {
        return folder.resolve("state/ledger");
    }

    @Test
    void news_is_delivered_once() throws Exception {
        assertThat(deliver(options("webhook")).delivered()).isEqualTo(1);
        assertThat(deliver(options("webhook")).delivered()).isZero();

        assertThat(received).hasSize(1);
        assertThat(received.get(0).get("body"))
                .isEqualTo("{\"id\":\"0123456789abcdef\",\"kind\":\"incident\",\"record\":\"2026-11-03-checkout\","
                        + "\"title\":\"Payments <fail> & more\",\"state\":\"Identified\",\"at\":\"2026-11-03T10:20:00Z\","
                        + "\"text\":\"A configuration change is the cause. @everyone\","
                        + "\"url\":\"https://status.example/incidents/2026-11-03-checkout/\"}");
        assertThat(received.get(0)).containsEntry("idempotency-key", NEWS.id());
    }

    @Test
    void a_secret_signs_the_body_and_shows_nowhere() throws Exception {
        deliver(options("webhook", "secret_env", "HOOK_SECRET"));

        Map<String, String> request = received.get(0);
        assertThat(request.get("candor-signature"))
                .isEqualTo("t=1000000000,v1=" + Hmac.sha256("s3cret", "1000000000." + request.get("body")));
        assertThat(request.toString() + Files.readString(ledger())).doesNotContain("s3cret");
    }

    @Test
    void a_known_hmac_is_met() {
        assertThat(Hmac.sha256("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void a_passing_fault_is_tried_again_with_growing_waits() throws Exception {
        answers.addAll(List.of(500, 503));

        assertThat(deliver(options("webhook")).delivered()).isEqualTo(1);
        assertThat(received).hasSize(3);
        assertThat(waits).hasSize(2);
    }

    @Test
    void a_receiver_that_is_busy_says_when_to_come_back() throws Exception {
        answers.add(429);

        deliver(options("slack"));

        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void after_four_tries_it_is_said_and_the_next_run_tries_again() throws Exception {
        answers.addAll(List.of(500, 500, 500, 500));

        assertThat(deliver(options("webhook")).failures())
                .containsExactly("notify[0]-webhook: Identified: Payments <fail> & more: the answer was 500");
        assertThat(deliver(options("webhook")).delivered()).isEqualTo(1);
    }

    @Test
    void a_lasting_fault_is_not_tried_again_and_redirects_are_not_followed() throws Exception {
        answers.addAll(List.of(404));
        assertThat(deliver(options("webhook")).failures()).hasSize(1);
        answers.addAll(List.of(302));
        assertThat(deliver(options("webhook")).failures()).hasSize(1);

        assertThat(received).hasSize(2);
    }

    @Test
    void a_line_that_a_crash_cut_short_is_forgotten() throws Exception {
        deliver(options("webhook"));
        Files.writeString(ledger(), "0123456789abcdef notify[0]-sla", StandardOpenOption.APPEND);

        deliver(options("slack"));

        assertThat(Files.readString(ledger()))
                .isEqualTo("0123456789abcdef notify[0]-webhook\n0123456789abcdef notify[0]-slack\n");
    }

    @Test
    void the_ledger_knows_the_last_commit() {
        Ledger.open(ledger()).finish("a".repeat(40));

        assertThat(Ledger.open(ledger()).lastCommit()).contains("a".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "teams", "discord", "statuspage"})
    void each_service_gets_its_own_words(String type) throws Exception {
        deliver(options(type));

        String body = received.get(0).get("body");
        assertThat(body)
                .containsIgnoringCase("identified")
                .contains("https://status.example/incidents/2026-11-03-checkout/");
        assertThat(body)
                .contains(Map.of(
                                "slack", "Payments &lt;fail&gt; &amp; more",
                                "teams", "application/vnd.microsoft.card.adaptive",
                                "discord", "\"allowed_mentions\":{\"parse\":[]}",
                                "statuspage", "\"incident_updates\"")
                        .get(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://user:pass@example.org/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/"
            })
    void private_addresses_are_refused(String url) throws Exception {
        Map<String, String> options = options("webhook", "allow_private", "false", "url", url);

        assertThat(deliver(options).failures()).hasSize(1);
        assertThat(received).isEmpty();
    }

    @Test
    void one_channels_fault_keeps_nothing_from_the_others() throws Exception {
        Map<String, String> options = options("webhook", "url", "http://127.0.0.1:1/");
        options.put("notify[1].type", "webhook");
        options.put("notify[1].url", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/");
        options.put("notify[1].allow_private", "true");

        Dispatcher.Outcome outcome = deliver(options);

        assertThat(outcome.delivered()).isEqualTo(1);
        assertThat(outcome.failures()).hasSize(1);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> new Channels(Map.of(), Map.of(), CLOCK).read())
                .isInstanceOf(Failure.class)
                .hasMessage("no channel to notify is configured");
        assertThatThrownBy(() -> new Channels(options("slak"), Map.of(), CLOCK).read())
                .isInstanceOf(Failure.class)
                .extracting(e -> ((Failure) e).hint())
                .isEqualTo("did you mean \"slack\"?");
        assertThatThrownBy(() -> new Channels(options("slack", "url_env", "SLACK_URL"), Map.of(), CLOCK).read())
                .hasMessage("the environment has no SLACK_URL, which notify[0].url_env names");
    }

    @Test
    void mail_has_text_and_html_and_a_way_out() throws Exception {
        try (MailDrop drop = new MailDrop()) {
            Map<String, String> options = Map.of(
                    "notify[0].type", "smtp",
                    "notify[0].host", "127.0.0.1",
                    "notify[0].port", String.valueOf(drop.port()),
                    "notify[0].tls", "false",
                    "notify[0].from", "Status <status@status.example>",
                    "notify[0].to[0]", "ada@customer.example",
                    "notify[0].to[1]", "lin@customer.example",
                    "notify[0].unsubscribe", "https://status.example/subscribe/");

            assertThat(deliver(options).failures()).isEmpty();

            assertThat(drop.messages()).hasSize(2);
            assertThat(drop.messages().get(0))
                    .contains(
                            "To: ada@customer.example",
                            "Subject: Identified: Payments <fail> & more",
                            "List-Unsubscribe: <https://status.example/subscribe/>",
                            "multipart/alternative",
                            "text/plain",
                            "text/html",
                            "Payments &lt;fail&gt; &amp; more")
                    .doesNotContain("lin@customer.example");
        }
    }

    @Test
    void a_title_cannot_add_a_header_to_mail() throws Exception {
        News hostile = new News(
                "1",
                News.Kind.INCIDENT,
                "x",
                "a\r\nBcc: all@customer.example",
                "Identified",
                NEWS.at(),
                "b",
                NEWS.url());
        try (MailDrop drop = new MailDrop()) {
            Map<String, String> options = Map.of(
                    "notify[0].type", "smtp",
                    "notify[0].host", "127.0.0.1",
                    "notify[0].port", String.valueOf(drop.port()),
                    "notify[0].tls", "false",
                    "notify[0].from", "status@status.example",
                    "notify[0].to", "ada@customer.example");
            List<Channel> channels = new Channels(options, Map.of(), CLOCK).read();

            new Dispatcher(Ledger.open(ledger()), waits::add).deliver(List.of(hostile), channels);

            List<String> headers = drop.messages()
                    .get(0)
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            assertThat(headers)
                    .contains("Subject: Identified: a Bcc: all@customer.example")
                    .noneMatch(line -> line.startsWith("Bcc:"));
        }
    }

    /** A mail server that takes everything. */
    private static final class MailDrop implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final List<String> messages = new ArrayList<>();
        private final Thread thread = new Thread(this::serve);

        MailDrop() throws IOException {
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return server.getLocalPort();
        }

        synchronized List<String> messages() {
            return List.copyOf(messages);
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    talk(client);
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void talk(Socket client) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8);
            out.print("220 ready\r\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    out.print("354 go on\r\n");
                    keep(Stream.generate(() -> read(in))
                            .takeWhile(text -> !text.equals("."))
                            .toList());
                }
                out.print(line.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
                out.flush();
            }
        }

        private static String read(BufferedReader in) {
            try {
                return String.valueOf(in.readLine());
            } catch (IOException e) {
                return ".";
            }
        }

        private synchronized void keep(List<String> lines) {
            messages.add(String.join("\n", lines));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
