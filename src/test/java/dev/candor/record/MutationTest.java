package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.candor.model.Audience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a record, reading ends soon, throws nothing, and shows nothing that was internal. */
class MutationTest {
    private static final List<String> RECORDS = List.of(
            "incidents/2026/2026-11-03-checkout-errors.md",
            "postmortems/2026/2026-11-03-checkout-errors.md",
            "maintenance/2026/2026-01-04-import.md",
            "candor.yml");
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesDamagedFiles(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String path = RECORDS.get(random.nextInt(RECORDS.size()));
            TestTree tree = TestTree.of("good");
            tree.with(path, damaged(tree.bytes(path), random));
            assertTimeoutPreemptively(LIMIT, () -> CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT));
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int i = 0; i < random.nextInt(12) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "1) ",
                "> ",
                "[",
                "[](",
                "![",
                "[a](",
                "![[]()",
                "&amp;",
                "www.",
                "`",
                "``` ` ",
                "**a ",
                "_a_ ",
                "<!--",
                "<!-- a --> ",
                "<a ",
                "::: ",
                "::: internal\n",
                ":::\n",
                "[a]: b\n",
                "[^a]: b\n",
                "|",
                "~",
                "# ",
                "## Resolved — ",
                "a\n---\n",
                "{a=b ",
                "\\",
                "(",
                "-",
                "=",
                " ",
                "\t",
                "\n",
                ": ",
                "\u0301",
                "- 10:02 a\n",
                "**a**: b\n",
                "`a` ",
                "x: ",
                "x::: ",
                "| a ",
                "| 10:02 ",
                "- a\n---\n---\n",
                "[x\\] "
            })
    void endsSoonOnPathologicalText(String pattern) {
        String body = pattern.repeat(240 * 1024 / pattern.getBytes(StandardCharsets.UTF_8).length);
        for (String folder : List.of("incidents", "postmortems")) {
            TestTree tree = TestTree.empty()
                    .with("candor.yml", "title: S\ncomponents: [{id: api, name: API}]\n")
                    .with(folder + "/x.md", "---\ntitle: A\nstatus: published\n---\n## Timeline\n" + body);
            assertTimeoutPreemptively(LIMIT, () -> CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## a",
                "## a {",
                "**a",
                "- **a",
                "| 10:02",
                "- 10:02 [a",
                "> ",
                "a::",
                "[a]: b",
                "[a]: b \"",
                "<!--",
                "`"
            })
    void endsSoonOnLongLines(String start) {
        for (String filler : List.of(" ", ":", "a", "-", "— ", "*", "\u00a0")) {
            TestTree tree = TestTree.empty()
                    .with("candor.yml", "title: S\ncomponents: [{id: api, name: API}]\n")
                    .with("incidents/x.md", "---\ntitle: A\n---\n" + start + filler.repeat(60_000) + "b\n")
                    .with(
                            "postmortems/x.md",
                            "---\ntitle: A\nstatus: published\n---\n## Timeline\n" + start + filler.repeat(60_000)
                                    + "b\n");
            assertTimeoutPreemptively(LIMIT, () -> CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT));
        }
    }

    @Test
    void hidesARecordWhateverIsWrongWithItsWords() {
        for (String word : List.of(
                "INTERNAL",
                "Internal",
                "\"internal \"",
                "null",
                "[internal]",
                "{a: b}",
                "intern\u200bal",
                "no",
                "!!str internal",
                "&a internal",
                "*a")) {
            TestTree tree = TestTree.of("good")
                    .with(
                            "incidents/y.md",
                            "---\ntitle: CANARY\nvisibility: " + word
                                    + "\n---\n## Update — 2026-11-03T10:05:00Z\nCANARY\n");
            Reading reading = CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT);

            assertThat(reading.catalog().orElseThrow().toString()).as(word).doesNotContain("CANARY");
            assertThat(reading.problems().toString()).as(word).doesNotContain("CANARY");
            assertThat(reading.hasErrors()).as(word).isTrue();
        }
    }
}
