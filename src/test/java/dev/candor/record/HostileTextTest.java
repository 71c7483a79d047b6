package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hostile front matters, times, texts and names, from the collection beside the repository where there is one: each is accepted or refused with its place,
 * within a second, and none throws.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final Path COLLECTION = Stream.of("../shared/data/bad", "src/test/resources/hostile")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void frontMattersAreReadOrRefused() throws IOException {
        for (Entry entry : entries("yaml.jsonl")) {
            Problems problems = new Problems();
            Optional<MapNode> map = assertTimeout(LIMIT, () -> map(frontMatter(entry.text()), problems), entry.id());
            assertThat(map.isPresent() || problems.hasErrors()).as(entry.id()).isTrue();
            assertPlaced(problems, entry);
        }
    }

    @Test
    void featuresThatMisleadAreRefused() throws IOException {
        List<String> refused = List.of(
                "billion-laughs",
                "alias-to-internal",
                "self-alias",
                "dup-visibility",
                "dup-quoted",
                "flow-10",
                "flow-1001",
                "java-tag",
                "binary-bad",
                "set-tag",
                "ts-tag",
                "yaml-dir",
                "tab",
                "bel",
                "esc-esc",
                "bom-mid",
                "amp",
                "top-list",
                "complex-key",
                "long-key");
        for (Entry entry : entries("yaml.jsonl")) {
            if (refused.contains(entry.label())) {
                Problems problems = new Problems();
                map(frontMatter(entry.text()), problems);
                assertThat(problems.hasErrors()).as(entry.label()).isTrue();
            }
        }
    }

    @Test
    void timesMeanOneMomentOrAreRefused() throws IOException {
        for (Entry entry : entries("time.jsonl")) {
            Problems problems = new Problems();
            Optional<Instant> time = assertTimeout(
                    LIMIT,
                    () -> TimeReader.strict()
                            .instant(entry.text(), Place.of("x.md").at(1, 1), problems),
                    entry.id());
            assertThat(time.isPresent()).as(entry.id()).isNotEqualTo(problems.hasErrors());
        }
    }

    @Test
    void textsAreKeptOrRefusedWhereverTheyStand() throws IOException {
        for (String file : List.of("unicode.jsonl", "strings.jsonl")) {
            for (Entry entry : entries(file)) {
                Problems problems = new Problems();
                byte[] record = joined("---\ntitle: \"x\"\n---\n", entry.text(), "\n");
                assertTimeout(LIMIT, () -> SourceText.read("x.md", record, problems), entry.id());
                Problems quoted = new Problems();
                assertTimeout(
                        LIMIT,
                        () -> map(frontMatter("title: " + JSON.writeValueAsString(entry.text())), quoted)
                                .map(map -> Fields.of(map, quoted, TimeReader.strict())
                                        .title("title")),
                        entry.id());
                assertPlaced(problems, entry);
                assertPlaced(quoted, entry);
            }
        }
    }

    @Test
    void bytesThatAreNotTextAreRefused() throws IOException {
        List<JsonNode> raw =
                nodes("strings.jsonl").stream().filter(node -> node.has("b64")).toList();
        assertThat(raw).isNotEmpty();
        for (JsonNode node : raw) {
            Problems problems = new Problems();
            byte[] bytes = Base64.getDecoder().decode(node.get("b64").asString());
            Optional<TextBlock> text = assertTimeout(LIMIT, () -> TextDecoder.decode("x.md", bytes, problems));
            assertThat(text.isPresent()).as(node.get("id").asString()).isNotEqualTo(problems.hasErrors());
        }
    }

    @Test
    void namesAreIdsOrGetAGoodOneProposed() throws IOException {
        for (Entry entry : entries("slug.jsonl")) {
            Problems problems = new Problems();
            boolean right = Slugs.check(entry.text(), Place.of("x.md"), problems);
            assertThat(problems.hasErrors()).as(entry.id()).isNotEqualTo(right);
            String proposed = Slugs.propose(entry.text());
            assertThat(Slugs.isId(proposed)).as(entry.id() + " " + proposed).isTrue();
            assertThat(Slugs.propose(proposed)).isEqualTo(proposed);
            assertThat(!right || proposed.equals(entry.text())).as(entry.id()).isTrue();
        }
    }

    /** Every problem has a line, and none repeats more of the file than a word. */
    private static void assertPlaced(Problems problems, Entry entry) {
        for (Problem problem : problems.sorted()) {
            assertThat(problem.place().line()).as(entry.id() + " " + problem).isPositive();
            assertThat(problem.message() + problem.hint())
                    .as(entry.id())
                    .hasSizeLessThan(400)
                    .doesNotContain("CANARY");
            assertThat((problem.message() + problem.hint())
                            .chars()
                            .allMatch(sign -> (sign >= ' ' && sign < 0x7F) || sign == '…'))
                    .as(entry.id())
                    .isTrue();
        }
    }

    private static Optional<MapNode> map(byte[] record, Problems problems) {
        return SourceText.read("x.md", record, problems).flatMap(text -> YamlReader.read(text.frontMatter(), problems));
    }

    private static byte[] frontMatter(String yaml) {
        return joined("---\n", yaml, "\n---\n");
    }

    /** UTF-8, and for half characters the bytes that a careless program writes for them. */
    private static byte[] joined(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String.join("", parts).codePoints().forEach(character -> {
            if (character >= 0xD800 && character <= 0xDFFF) {
                bytes.write(0xE0 | (character >> 12));
                bytes.write(0x80 | ((character >> 6) & 0x3F));
                bytes.write(0x80 | (character & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static List<Entry> entries(String file) throws IOException {
        return nodes(file).stream()
                .filter(node -> node.has("s"))
                .map(node -> new Entry(
                        node.get("id").asString(), label(node), node.get("s").asString()))
                .toList();
    }

    private static List<JsonNode> nodes(String file) throws IOException {
        try (Stream<String> lines = Files.lines(COLLECTION.resolve(file))) {
            List<JsonNode> nodes = lines.map(JSON::readTree).toList();
            assertThat(nodes).hasSizeGreaterThan(30);
            return nodes;
        }
    }

    private static String label(JsonNode node) {
        return node.get("label") == null || node.get("label").isNull()
                ? ""
                : node.get("label").asString();
    }

    private record Entry(String id, String label, String text) {}
}
