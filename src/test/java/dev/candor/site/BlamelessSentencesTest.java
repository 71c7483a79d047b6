package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the blameless rules say of sentences that were written before the rules were run on them, and the figures in the docs. */
class BlamelessSentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/check/blameless-sentences.txt");
    private static final Path PAGE = Path.of("docs/rules/blameless.md");

    /**
     * A sentence.
     *
     * @param blames whether a reviewer should ask for other words
     * @param foundAtFirst what the rules said on their first run
     */
    private record Sentence(boolean blames, boolean foundAtFirst, String text) {
        static Sentence of(String line) {
            String[] parts = line.split(": ", 2);
            return new Sentence(parts[0].startsWith("blame"), parts[0].endsWith("found"), parts[1]);
        }

        boolean isFound() {
            return CheckedFiles.ofASite().withPostmortem(text).findings().stream()
                    .anyMatch(rule -> rule.startsWith("BL"));
        }
    }

    @Test
    void whatOnlyLooksLikeBlameIsLeftAlone() throws IOException {
        assertThat(sentences().stream().filter(sentence -> !sentence.blames()))
                .hasSizeGreaterThan(50)
                .noneMatch(Sentence::isFound);
    }

    @Test
    void whatBlamesIsFoundButForTwo() throws IOException {
        assertThat(sentences().stream()
                        .filter(sentence -> sentence.blames() && !sentence.isFound())
                        .map(Sentence::text))
                .containsExactly(
                        "The deployer wrongly assumed that the queue was empty.",
                        "Of course the cache was never going to survive this load.");
    }

    @Test
    void theFiguresOfTheFirstRunAreThoseInTheDocs() throws IOException {
        List<Sentence> found =
                sentences().stream().filter(Sentence::foundAtFirst).toList();
        long right = count(found, Sentence::blames);
        assertThat(Files.readString(PAGE))
                .contains(String.format(
                        Locale.ROOT,
                        "| **%d sentences, first and only unseen run** | **%d** | **%d** | **%.0f %%** |",
                        sentences().size(),
                        found.size(),
                        right,
                        100.0 * right / found.size()))
                .contains("found " + right + " of the " + count(sentences(), Sentence::blames) + " that blame");
    }

    private static long count(List<Sentence> sentences, Predicate<Sentence> wanted) {
        return sentences.stream().filter(wanted).count();
    }

    private static List<Sentence> sentences() throws IOException {
        return Files.readAllLines(SENTENCES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Sentence::of)
                .collect(Collectors.toList());
    }
}
