package dev.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.site.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview server gives, and to whom. */
@Timeout(20)
class PreviewServerTest {
    private PreviewServer server;

    @BeforeEach
    void start() {
        server = PreviewServer.start(InetAddress.getLoopbackAddress(), 4321);
        server.show(site("<p>first"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Site site(String home) {
        return Site.of(
                List.of(
                        page("", home),
                        page("incidents/a", "<p>incident"),
                        OutputFile.of(
                                SitePath.of("404.html"),
                                MediaType.HTML,
                                "404",
                                "<p>missing".getBytes(StandardCharsets.UTF_8)),
                        OutputFile.of(
                                SitePath.of("feed.json"),
                                MediaType.JSON_FEED,
                                "feed",
                                "{}".getBytes(StandardCharsets.UTF_8))),
                new Problems());
    }

    private static OutputFile page(String address, String html) {
        return OutputFile.of(SitePath.page(address), MediaType.HTML, address, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request byte for byte, so that nothing tidies it up. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n");
    }

    private String host() {
        return "localhost:" + server.address().getPort();
    }

    private static String status(String answer) {
        return answer.lines()
                .findFirst()
                .orElse("")
                .replaceFirst("HTTP/1.1 ", "")
                .substring(0, 3);
    }

    @Test
    void a_page_comes_with_the_script_that_follows() throws IOException {
        assertThat(get("/")).contains("Content-type: text/html", "no-store", "nosniff", "<p>first", "/follow.js");
    }

    @Test
    void a_page_is_found_with_and_without_its_slash() throws IOException {
        assertThat(get("/incidents/a/")).contains("<p>incident");
        assertThat(get("/incidents/a")).startsWith("HTTP/1.1 302").contains("Location: /incidents/a/");
    }

    @Test
    void a_file_keeps_its_type_and_bytes() throws IOException {
        assertThat(get("/feed.json")).contains("application/feed+json").endsWith("{}");
    }

    @Test
    void an_unknown_address_gets_the_sites_own_page() throws IOException {
        assertThat(get("/nowhere")).startsWith("HTTP/1.1 404").contains("<p>missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%5c..%5cwindows%5cwin.ini",
                "/incidents/../../../etc/passwd",
                "/%00",
                "//etc/passwd",
                "/.git/config",
                "/incidents/a/%2e%2e/%2e%2e/candor.yml",
                "/%c0%ae%c0%ae/etc/passwd",
                "/\u00e4"
            })
    void nothing_but_the_sites_own_outputs_is_served(String path) throws IOException {
        String answer = get(path);

        assertThat(status(answer)).isIn("400", "404");
        assertThat(answer).doesNotContain("root:", "[core]", "title:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:4321",
                "localhost",
                "127.0.0.1:1",
                "localhost.evil.example:4321",
                ""
            })
    void another_name_for_the_server_is_turned_away(String host) throws IOException {
        assertThat(status(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n"))).isEqualTo("421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "LOCALHOST"})
    void its_own_names_are_known(String name) throws IOException {
        String host = name + ":" + server.address().getPort();

        assertThat(status(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n"))).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void only_reading_is_answered(String method) throws IOException {
        assertThat(status(raw(method + " / HTTP/1.1\r\nHost: " + host() + "\r\n")))
                .isEqualTo("405");
    }

    @Test
    void an_endless_address_is_turned_away() throws IOException {
        assertThat(status(get("/" + "a".repeat(9000)))).isEqualTo("414");
    }

    @Test
    void a_taken_port_gives_the_next_one() {
        try (PreviewServer second = PreviewServer.start(
                InetAddress.getLoopbackAddress(), server.address().getPort())) {
            assertThat(second.address().getPort())
                    .isGreaterThan(server.address().getPort());
        }
    }

    @Test
    void it_listens_on_loopback_alone() {
        assertThat(server.address().getHost()).isEqualTo("localhost");
    }

    @Test
    void a_change_reaches_a_listening_page() throws IOException {
        try (Listener listener = new Listener("")) {
            assertThat(listener.next()).contains("event: site");

            server.show(site("<p>second"));

            assertThat(listener.next()).contains("event: site");
        }
        assertThat(get("/")).contains("<p>second");
    }

    @Test
    void an_error_is_told_and_the_last_good_page_stays() throws IOException {
        try (Listener listener = new Listener("")) {
            listener.next();

            server.show(List.of(
                    Problem.error("x", new Place("content/a.md", 7, 3), "unknown phase \"solved\"", "use resolved")));

            assertThat(listener.next())
                    .contains("event: problems", "content/a.md:7:3: unknown phase \"solved\"; use resolved");
        }
        assertThat(get("/")).contains("<p>first");
    }

    @Test
    void another_sites_page_may_not_listen() throws IOException {
        assertThat(status(raw("GET " + eventsPath() + " HTTP/1.1\r\nHost: " + host()
                        + "\r\nOrigin: https://evil.example\r\n")))
                .isEqualTo("403");
        assertThat(status(raw(
                        "GET " + eventsPath() + " HTTP/1.1\r\nHost: " + host() + "\r\nSec-Fetch-Site: cross-site\r\n")))
                .isEqualTo("403");
    }

    private String eventsPath() throws IOException {
        String page = get("/");
        int start = page.indexOf("/_candor-");
        return page.substring(start, page.indexOf("follow.js", start)) + "events";
    }

    /** A page that listens to events. */
    private final class Listener implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Listener(String headers) throws IOException {
            socket = new Socket(
                    InetAddress.getLoopbackAddress(), server.address().getPort());
            socket.getOutputStream()
                    .write(("GET " + eventsPath() + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The lines up to the next empty one after some event. */
        String next() throws IOException {
            StringBuilder block = new StringBuilder();
            String line = lines.readLine();
            while (line != null && !(line.isEmpty() && block.toString().contains("data: "))) {
                block.append(line).append('\n');
                line = lines.readLine();
            }
            return block.toString().lines().collect(Collectors.joining("\n"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
