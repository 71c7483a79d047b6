package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.VisibleText;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts of nothing but sentences")
class PlainParagraphsTest {
    private static final String[] WORDS = {
        "We",
        "see",
        "a/b",
        "10%",
        "(some)",
        "it's",
        "follow-up",
        "—",
        "’tis",
        "“said”",
        "Zürich",
        "why?",
        "etc.",
        "so:",
        "x,",
        "one;",
        "1)",
        "2.",
        "-",
        "a",
        "A.",
        "(c)",
        "tel:",
        "javascript:",
        "www",
        "--",
        "---",
        "v1",
        "'",
        "/",
        "%41",
        "3",
        "Él"
    };

    private final Flexmark flexmark = new Flexmark();
    private final Sanitizer sanitizer = new Sanitizer();
    private final Random random = new Random(20_261_121);

    @Test
    @DisplayName("come out as the parser and the sanitizer would have them")
    void agreesWithTheParser() {
        int plain = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = lines();
            if (PlainParagraphs.html(text).isPresent()) {
                plain++;
                assertThat(PlainParagraphs.html(text)).as(text).contains(parsed(text));
            }
        }
        assertThat(plain).as("texts that took the short way").isGreaterThan(400);
    }

    @ParameterizedTest
    @DisplayName("are told from all that Markdown gives a meaning")
    @ValueSource(
            strings = {
                "- a list",
                "1. a list",
                "# a heading",
                "See [this](https://example.com).",
                "*very* slow",
                "run `it`",
                "a  \nbreak",
                "    code",
                "www.example.com is down",
                "https://example.com is down",
                "a@b.example",
                "1 < 2",
                "a & b",
                "a | b",
                "back\\slash"
            })
    void leavesTheRest(String text) {
        assertThat(PlainParagraphs.html(text)).isEmpty();
    }

    private String parsed(String text) {
        return sanitizer.clean(VisibleText.of(flexmark.html(text)));
    }

    private String lines() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(ignored -> random.nextInt(4) == 0 ? "" : words())
                .collect(Collectors.joining("\n"));
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(ignored -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
