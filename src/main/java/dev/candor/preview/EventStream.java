package dev.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Tells a page over server-sent events what changed: a new site, or what is wrong with the files. */
final class EventStream {
    private static final long HEARTBEAT_SECONDS = 15;

    private final Following following;
    private final Doorkeeper door;

    EventStream(Following following, Doorkeeper door) {
        this.following = following;
        this.door = door;
    }

    void handle(HttpExchange exchange) throws IOException {
        if (!door.isFromHere(exchange.getRequestHeaders())) {
            Answers.say(exchange, 403, "another site's page may not listen here");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream stream = exchange.getResponseBody()) {
            follow(stream);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(OutputStream stream) throws IOException, InterruptedException {
        Shown shown = following.shown();
        while (!Thread.currentThread().isInterrupted()) {
            stream.write(event(shown).getBytes(StandardCharsets.UTF_8));
            stream.flush();
            long known = shown.version();
            shown = following.after(known, HEARTBEAT_SECONDS);
        }
    }

    private static String event(Shown shown) {
        if (shown.problems().isEmpty()) {
            return "event: site\ndata: " + shown.version() + "\n\n";
        }
        return shown.problems().stream()
                .filter(Problem::isError)
                .map(problem -> "data: " + oneLine(problem.toString()) + "\n")
                .collect(Collectors.joining("", "event: problems\n", "\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
    }
}
