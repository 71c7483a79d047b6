package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever colour a site chooses, links can be read in both schemes. */
class AccentTest {
    @Test
    void contrast_is_that_of_the_standard() {
        assertThat(Accent.contrast("#ffffff", "#000000")).isEqualTo(21.0);
        assertThat(Accent.contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void a_colour_that_can_be_read_stays() {
        Accent accent = Accent.of("#0f6674");

        assertThat(accent.isCorrected()).isFalse();
        assertThat(accent.light()).isEqualTo("#0f6674");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffff00", "#000000", "#808080", "#00ff88", "#2f57d0", "#ff0000"})
    void every_colour_gets_a_shade_for_each_scheme(String colour) {
        Accent accent = Accent.of(colour);

        assertThat(Accent.contrast(accent.light(), "#fcfbf9")).isGreaterThanOrEqualTo(Accent.ENOUGH);
        assertThat(Accent.contrast(accent.light(), "#f3f1ed")).isGreaterThanOrEqualTo(Accent.ENOUGH);
        assertThat(Accent.contrast(accent.dark(), "#141518")).isGreaterThanOrEqualTo(Accent.ENOUGH);
        assertThat(Accent.contrast(accent.dark(), "#1c1e22")).isGreaterThanOrEqualTo(Accent.ENOUGH);
    }

    @Test
    void a_pale_colour_is_corrected_by_as_little_as_it_takes() {
        Accent accent = Accent.of("#ffe100");

        assertThat(accent.isCorrected()).isTrue();
        assertThat(Accent.contrast(accent.light(), "#e9e5df")).isBetween(4.5, 4.75);
        assertThat(accent.dark()).isEqualTo("#ffe100");
    }
}
