package dev.candor.proof;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.git.GitRepo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever telling is killed, the next run tells the rest. Only the one word whose delivery the kill kept from being
 * noted comes again, under the same id.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class NotifyKillTest {
    private static final int WORDS = 12;
    private static final Instant BEGIN = Instant.parse("2026-01-05T10:00:00Z");

    @TempDir
    private Path temp;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private GitRepo records;
    private Killing killing;
    private Path ledger;

    @BeforeEach
    void begin() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        records = GitRepo.init(temp.resolve("records"));
        records.write("candor.yml", """
                title: Acme Status
                timezone: UTC
                notify:
                  - {type: webhook, url: "http://127.0.0.1:%d/hook", allow_private: true}
                """.formatted(receiver.getAddress().getPort()));
        ledger = Files.writeString(temp.resolve("ledger"), "commit " + records.commit("Begin") + "\n");
        killing = new Killing(
                Candor.in(temp.resolve("home")),
                "notify",
                "--source",
                records.location(),
                "--state",
                ledger.toString(),
                "--now",
                "2026-11-03T12:00:00Z");
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** A commit that says some words about one incident. */
    private void say(int round) {
        StringBuilder text = new StringBuilder("---\ntitle: Outage " + round + "\n---\n");
        for (int word = 0; word < WORDS; word++) {
            Instant at = BEGIN.plusSeconds(86_400L * round + 60L * word);
            text.append("## Investigating — ")
                    .append(at)
                    .append("\nWord ")
                    .append(word)
                    .append(".\n\n");
        }
        String day = BEGIN.plusSeconds(86_400L * round).toString().substring(0, 10);
        records.write("incidents/2026/" + day + "-outage.md", text.toString());
        records.commit("Report outage " + round);
    }

    private Set<String> noted() throws IOException {
        String text = Files.readString(ledger);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void nothingIsLostAndNothingThatWasNotedComesAgain() throws Exception {
        say(0);
        killing.finish();
        assertThat(received).hasSize(WORDS).doesNotHaveDuplicates();
        for (int round = 1; round <= Killing.TIMES; round++) {
            say(round);
            received.clear();
            killing.kill();
            Set<String> noted = noted();
            assertThat(received).doesNotHaveDuplicates();

            killing.finish();
            List<String> again = new ArrayList<>(received);
            new TreeSet<>(received).forEach(again::remove);
            assertThat(new TreeSet<>(received)).as("round " + round).hasSize(WORDS);
            assertThat(again).hasSizeLessThan(2).doesNotContainAnyElementsOf(noted);
            assertThat(noted()).containsAll(received);
            assertThat(killing.finish().out()).contains("0 deliveries");
        }
        killing.assertHits();
    }

    @Test
    void wordsDatedAheadAreToldOnceTheirTimeHasCome() {
        say(0);
        for (String now : List.of("2026-01-05T10:03:30Z", "2026-01-05T10:05:30Z", "2026-02-01T00:00:00Z")) {
            Candor.Run run = Candor.in(temp.resolve("home"))
                    .run("notify", "--source", records.location(), "--state", ledger.toString(), "--now", now);
            assertThat(run.exit()).as(run.said()).isZero();
            say(now.startsWith("2026-01") ? 1 : 2);
        }
        assertThat(received).hasSize(2 * WORDS).doesNotHaveDuplicates();
    }
}
