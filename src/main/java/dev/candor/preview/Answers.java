package dev.candor.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers, each with the headers that keep a preview to itself. */
final class Answers {
    private Answers() {}

    /** Answers with some bytes; a {@code HEAD} request gets their headers alone. */
    static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        protect(exchange.getResponseHeaders(), type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
    }

    private static void protect(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }

    /** Answers with a line of text. */
    static void say(HttpExchange exchange, int status, String line) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Answers that what was asked for is at another path of this server. */
    static void moved(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        say(exchange, 302, "see " + path);
    }
}
