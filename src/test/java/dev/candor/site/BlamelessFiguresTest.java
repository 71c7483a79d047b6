package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds the figures in {@code docs/rules/blameless.md} to the hits that were read and judged. */
class BlamelessFiguresTest {
    private static final Path HITS = Path.of("src/test/resources/check/blameless-hits.csv");
    private static final Path PAGE = Path.of("docs/rules/blameless.md");

    private record Hit(String half, String rule, boolean right, boolean shipped) {}

    @Test
    void theFiguresAreThoseOfTheHits() throws IOException {
        List<Hit> hits = hits();
        String page = Files.readString(PAGE);
        assertThat(page)
                .contains(row(
                        "| developing half, shipped rules |",
                        hits,
                        hit -> hit.half().equals("develop") && hit.shipped()))
                .contains(row(
                        "| of these without BL007, which is about naming |",
                        hits,
                        hit -> hit.half().equals("develop")
                                && hit.shipped()
                                && !hit.rule().equals("BL007")))
                .contains(row(
                        "| measuring half, shipped rules, no longer unseen |",
                        hits,
                        hit -> hit.half().equals("measure") && hit.shipped()))
                .contains(row(
                                "| measuring half, first and only unseen run |",
                                hits,
                                hit -> hit.half().equals("measure"))
                        .replaceAll("\\| ([^|]+) (?=\\|)", "| **$1** "));
    }

    @Test
    void everyHitNamesARuleThatThereIs() throws IOException {
        List<String> ids = Wiring.checks().stream().map(rule -> rule.id()).toList();
        assertThat(hits()).isNotEmpty().allSatisfy(hit -> assertThat(ids).contains(hit.rule()));
    }

    private static String row(String title, List<Hit> hits, Predicate<Hit> wanted) {
        long all = hits.stream().filter(wanted).count();
        long right = hits.stream().filter(wanted).filter(Hit::right).count();
        return String.format(Locale.ROOT, "%s %d | %d | %.0f %% |", title, all, right, 100.0 * right / all);
    }

    private static List<Hit> hits() throws IOException {
        return Files.readAllLines(HITS).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells ->
                        new Hit(cells[0], cells[3], Boolean.parseBoolean(cells[4]), Boolean.parseBoolean(cells[5])))
                .toList();
    }
}
