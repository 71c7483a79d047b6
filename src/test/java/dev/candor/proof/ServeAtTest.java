package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview of another moment shows a maintenance window as the public will see it then. */
class ServeAtTest {
    private static final String WINDOW = """
            ---
            title: Database upgrade
            components: {db: under_maintenance}
            scheduled: {start: 2026-11-03T12:00:00Z, end: 2026-11-03T13:00:00Z}
            ---
            Payments pause for a minute.
            """;

    private Path temp;

    @BeforeEach
    void schedule(@TempDir Path folder) throws IOException {
        temp = folder;
        Path content = temp.resolve("repo/content");
        Files.createDirectories(content.resolve("maintenance"));
        Files.writeString(
                content.resolve("candor.yml"),
                "title: Status\ntimezone: UTC\ncomponents: [{id: db, name: Database}, {id: web, name: Web}]\n");
        Files.writeString(content.resolve("maintenance/2026-11-03-db.md"), WINDOW);
    }

    private Document home(String at) throws Exception {
        Candor candor = Candor.in(temp.resolve("home"));
        Process serving = candor.start(
                "serve",
                "--port",
                "4620",
                "--at",
                at,
                "--source",
                temp.resolve("repo").toString());
        try {
            return Jsoup.connect(candor.served(serving)).get();
        } finally {
            serving.destroy();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T11:00:00Z, Everything works., Scheduled",
        "2026-11-03T12:30:00Z, Database is under planned maintenance., In progress",
        "2026-11-03T13:30:00Z, Everything works., Completed",
    })
    void aWindowIsComingRunningAndOver(String at, String answer, String state) throws Exception {
        Document page = home(at);
        assertThat(page.select("h1").text()).isEqualTo(answer);
        assertThat(page.select("main").text()).contains("Database upgrade", state);
        assertThat(page.select(".lede").text().contains("Everything else works."))
                .isEqualTo(state.equals("In progress"));
    }
}
