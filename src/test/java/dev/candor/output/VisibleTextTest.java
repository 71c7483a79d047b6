package dev.candor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain, with\ttabs and\nlines",
                "Störung – 障害 👨‍👩‍👧 é",
                "\u2067עברית\u2069 in English",
                "\u202Bעברית\u202C and on",
                "\u200Fmark\u200E"
            })
    void text_that_only_reads_is_left_alone(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0007b, a\u2407b",
        "x\u001B[31m, x\u241B[31m",
        "a\u007Fb, a\u2421b",
        "a\u0085b, a\uFFFDb",
        "a\uFFFEb, a\uFFFDb",
        "a\uD800b, a\uFFFDb",
        "a\uDB40\uDC41\uDB40\uDC42b, a\uFFFDb"
    })
    void what_cannot_be_read_is_shown(String text, String shown) {
        assertThat(VisibleText.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "\u202Egpj.exe, \uFFFDgpj.exe",
        "\u202Egpj.exe\u202C, \uFFFDgpj.exe\uFFFD",
        "a\u2069b, a\uFFFDb",
        "\u2067a\u202C, \uFFFDa\uFFFD",
        "\u2066\u2067a\u2069, \uFFFD\u2067a\u2069"
    })
    void direction_controls_that_steer_beyond_their_text_are_shown(String text, String shown) {
        assertThat(VisibleText.of(text)).isEqualTo(shown);
    }

    @Test
    void a_direction_ends_with_its_line() {
        assertThat(VisibleText.of("\u2067a\nb\u2069")).isEqualTo("\uFFFDa\nb\uFFFD");
    }
}
