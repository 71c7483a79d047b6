package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.PlainFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the demo and three small sites come to, in folders that a person reviewed: outlines of the pages, and byte for byte what programs read.
 *
 * <p>The records lie beside, in {@code golden/NAME/content}.
 */
class GoldenSitesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> CORE = List.of("", "history/", "404.html", "status.txt");

    @Test
    void aSiteOfNothing() {
        check("quiet", CORE);
    }

    @Test
    void anOutageAndAPostmortem() {
        check(
                "outage",
                CORE,
                List.of(
                        "de/",
                        "incidents/2026-11-03-checkout/",
                        "de/incidents/2026-11-03-checkout/",
                        "postmortems/",
                        "postmortems/2026-09-14-search/",
                        "history/2026/11/",
                        "components/checkout/",
                        "api/v2/summary.json",
                        "history.atom"));
    }

    @Test
    void aWindowOverTheChangeToSummerTimeAndOneThatRepeats() {
        check(
                "window",
                CORE,
                List.of(
                        "maintenance/database-upgrade/",
                        "maintenance/monthly-import/",
                        "maintenance.ics",
                        "components/db/"));
    }

    @Test
    void theDemo() {
        List<String> paths = List.of("de/", "postmortems/", "api/v2/summary.json", "maintenance.ics");
        Site site = site(build(Path.of("content")));
        List<String> all = Stream.of(CORE, paths).flatMap(List::stream).toList();
        GoldenFolder.assertHolds(GOLDEN.resolve("demo"), files(site, all));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static void check(String name, List<String>... paths) {
        Path folder = GOLDEN.resolve(name);
        List<String> all = Stream.of(paths).flatMap(List::stream).toList();
        GoldenFolder.assertHolds(folder.resolve("site"), files(site(build(folder.resolve("content"))), all));
    }

    private static BuildResult build(Path content) {
        BuildSettings settings =
                new BuildSettings(Audience.PUBLIC, false, Optional.empty(), Instant.EPOCH, Optional.empty(), "Candor");
        try (PlainFolder tree = PlainFolder.open(content, Optional.empty())) {
            return new SiteBuilder(Wiring.standard()).build(tree, settings);
        }
    }

    private static Site site(BuildResult result) {
        assertThat(result.problems().stream().filter(Problem::isError)).isEmpty();
        return result.site().orElseThrow();
    }

    private static Map<String, byte[]> files(Site site, List<String> paths) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            SitePath output = path.isEmpty() || path.endsWith("/")
                    ? SitePath.page(path.isEmpty() ? "" : path.substring(0, path.length() - 1))
                    : SitePath.of(path);
            byte[] bytes = site.at(output)
                    .orElseThrow(() -> new AssertionError("no " + path))
                    .content()
                    .bytes();
            if (output.value().endsWith(".html")) {
                String outline = Outline.of(new String(bytes, StandardCharsets.UTF_8));
                files.put(output.value().replace(".html", ".txt"), outline.getBytes(StandardCharsets.UTF_8));
            } else {
                files.put(output.value(), bytes);
            }
        }
        return files;
    }
}
