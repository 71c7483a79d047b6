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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Five very different postmortems as their pages show them, without what surrounds every page: one that has everything, one of two incidents around
 * midnight of a year's end with sections as bold labels, one about which nothing is recorded, one of an incident that is still open and whose timeline
 * is out of order and in two zones, and one that is hostile.
 */
class PostmortemGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "postmortems");

    @Test
    void eachReadsAsItWasReviewed() {
        BuildResult result = build(Audience.PUBLIC);
        SortedMap<String, byte[]> pages = new TreeMap<>(mains(result.site().orElseThrow()));
        String problems =
                result.problems().stream().map(PostmortemGoldenTest::line).reduce("", (all, next) -> all + next + "\n");
        pages.put("problems.txt", problems.getBytes(StandardCharsets.UTF_8));
        assertThat(pages).hasSize(6);
        GoldenFolder.assertHolds(FOLDER.resolve("golden"), pages);
    }

    @Test
    void namesAndInternalNotesAreOnInternalPagesOnly() {
        String page = "postmortems/2025-11-03-api-down/index.html";
        String open = text(build(Audience.PUBLIC).site().orElseThrow(), page);
        assertThat(open).contains("incident commander").doesNotContain("Ada Muster", "41,000", "wrong key");
        String inside = text(build(Audience.INTERNAL).site().orElseThrow(), page);
        assertThat(inside).contains("Ada Muster", "41,000", "wrong key");
    }

    private static BuildResult build(Audience audience) {
        try (PlainFolder tree = PlainFolder.open(FOLDER.resolve("site"), Optional.empty())) {
            BuildSettings settings =
                    new BuildSettings(audience, false, Optional.empty(), Instant.EPOCH, Optional.empty(), "Candor 1");
            return new SiteBuilder(Wiring.standard()).build(tree, settings);
        }
    }

    private static Map<String, byte[]> mains(Site site) {
        Map<String, byte[]> pages = new TreeMap<>();
        site.outputs().stream()
                .map(output -> output.path().value())
                .filter(path -> path.matches("postmortems/\\d[a-z0-9-]+/index\\.html"))
                .forEach(path ->
                        pages.put(path.replaceFirst("postmortems/(.*)/index\\.html", "$1.html"), main(site, path)));
        return pages;
    }

    /** The page's own part without classes, which are the theme's business. */
    private static byte[] main(Site site, String path) {
        Element main = Jsoup.parse(text(site, path)).selectFirst("main");
        main.select("[class]").removeAttr("class");
        return (main.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Site site, String path) {
        return new String(site.at(SitePath.of(path)).orElseThrow().content().bytes(), StandardCharsets.UTF_8);
    }

    private static String line(Problem problem) {
        return problem.level().word() + " " + problem.place().path() + ":"
                + problem.place().line() + " " + problem.message();
    }
}
