package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written as a record reads back as it was meant, whatever is in it. */
class RecordTextTest {
    private static final long SEED = 20_261_103;
    private static final int ROUNDS = 5_000;
    private static final String[] PIECES = {
        "a",
        "Z",
        "ß",
        "é",
        "漢",
        "🎄",
        "0",
        "12",
        "10:05",
        ":",
        ": ",
        " #",
        "#",
        "-",
        "- ",
        "?",
        "!",
        "&",
        "*",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        "\"",
        "\\",
        "|",
        ">",
        "%",
        "@",
        "`",
        "~",
        "null",
        "true",
        "no",
        "---",
        "...",
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u2028",
        "\u0301",
        "=",
        "<<",
        "x-",
        "2026-11-03"
    };

    @Test
    void keysListsMapsAndBodyComeBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String title = text(random, 12);
            List<String> tags = texts(random);
            Map<String, String> components = new LinkedHashMap<>();
            texts(random).forEach(key -> components.put("key" + components.size(), key));
            RecordText record =
                    RecordText.EMPTY.with("title", title).with("tags", tags).with("components", components);
            MapNode keys = readBack(record.withBody("Text\n---\n" + title), title);
            assertThat(((ScalarNode) keys.get("title").orElseThrow()).text()).isEqualTo(title);
            assertThat(listed(keys)).as(record.text()).isEqualTo(tags);
            assertThat(mapped(keys)).as(record.text()).isEqualTo(components);
        }
    }

    private static MapNode readBack(RecordText record, String title) {
        Problems problems = new Problems();
        TextBlock file = new TextBlock(new Place("x.md", 1, 1), record.text());
        SourceText parts = SourceText.split(file, problems).orElseThrow();
        assertThat(parts.body().text().strip()).isEqualTo(("Text\n---\n" + title).strip());
        MapNode keys =
                YamlReader.read(parts.frontMatter(), problems).orElseThrow(() -> new AssertionError(record.text()));
        assertThat(problems.sorted().stream().map(Problem::toString))
                .as(record.text())
                .isEmpty();
        return keys;
    }

    private static List<String> listed(MapNode keys) {
        return keys.get("tags")
                .map(node -> ((ListNode) node)
                        .items().stream()
                                .map(item -> ((ScalarNode) item).text())
                                .toList())
                .orElse(List.of());
    }

    private static Map<String, String> mapped(MapNode keys) {
        Map<String, String> found = new LinkedHashMap<>();
        keys.get("components")
                .ifPresent(node -> ((MapNode) node)
                        .all()
                        .forEach(entry -> found.put(entry.key(), ((ScalarNode) entry.value()).text())));
        return found;
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text(random, 5));
        }
        return texts.stream().distinct().toList();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
