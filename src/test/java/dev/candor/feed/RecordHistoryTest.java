package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specifies what machine outputs take from a record's history in Git. */
class RecordHistoryTest {

    private static final String SETTINGS = """
            title: Acme
            url: https://status.acme.example
            components:
              - {id: api, name: API}
            """;

    @TempDir
    private Path folder;

    private static String window(String start, String end) {
        return """
                ---
                title: Upgrade
                components: {api: under_maintenance}
                scheduled: {start: %s, end: %s}
                ---
                ## Scheduled — 2026-03-01T09:00:00Z
                We upgrade.
                """.formatted(start, end);
    }

    @Test
    void aWindowThatMovesKeepsItsNameAndRaisesItsSequence() {
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        repo.write("candor.yml", SETTINGS);
        List<String> names = new ArrayList<>();
        List<String> sequences = new ArrayList<>();
        for (int day = 10; day < 13; day++) {
            repo.write(
                    "maintenance/upgrade.md", window("2026-03-" + day + "T10:00:00Z", "2026-03-" + day + "T11:00:00Z"));
            repo.clock("2026-03-02T09:0" + (day - 10) + ":00Z");
            repo.commit("Move the window");
            BuiltSite site = built(repo);
            names.add(property(site, "UID"));
            sequences.add(property(site, "SEQUENCE"));
            assertThat(property(site, "DTSTART")).isEqualTo("202603" + day + "T100000Z");
            assertThat(property(site, "LAST-MODIFIED")).isEqualTo("20260302T090" + (day - 10) + "00Z");
        }
        assertThat(sequences).containsExactly("0", "1", "2");
        assertThat(names.stream().distinct()).hasSize(1);
    }

    @Test
    void theSitemapSaysWhenARecordChanged() {
        GitRepo repo = GitRepo.init(folder.resolve("repo"));
        repo.write("candor.yml", SETTINGS);
        repo.write("maintenance/upgrade.md", window("2026-03-10T10:00:00Z", "2026-03-10T11:00:00Z"));
        repo.clock("2026-03-02T09:00:00Z");
        repo.commit("Announce a window");
        assertThat(built(repo).text("sitemap.xml")).contains("""
                        <loc>https://status.acme.example/maintenance/upgrade/</loc>
                        <lastmod>2026-03-02T09:00:00Z</lastmod>
                        """).containsOnlyOnce("lastmod>2026");
    }

    private BuiltSite built(GitRepo repo) {
        try (SourceTree tree = GitSource.open(SourceRequest.of(repo.location(), folder.resolve("cache")))) {
            return BuiltSite.of(tree, "2026-03-05T00:00:00Z");
        }
    }

    private static String property(BuiltSite site, String name) {
        return Pattern.compile("BEGIN:VEVENT.*?" + name + ":([^\r]*)", Pattern.DOTALL)
                .matcher(site.text("maintenance/upgrade/event.ics"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
