package dev.candor.feed;

import dev.candor.model.Theme;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The colours of preview images: those of the theme's light scheme, and the site's own where it has set them. */
final class CardPalette {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** As in {@code candor.css}. */
    private static final Map<String, String> LIGHT = Map.of(
            "accent", "#2f57d0",
            "bg", "#fcfbf9",
            "ink", "#1a1b1e",
            "soft", "#5b5c61",
            "op", "#2f8f63",
            "degraded", "#a97400",
            "partial", "#c9560a",
            "major", "#c4222f",
            "maint", "#4a69c4",
            "note", "#5b5c61");

    private final Theme theme;

    CardPalette(Theme theme) {
        this.theme = theme;
    }

    /** From the background to each ink in {@link CardDrawing.Ink}'s order. */
    int[] of(String state) {
        int background = colour("bg");
        int[] inks = {colour("ink"), colour("soft"), colour("accent"), colour(state)};
        int[] palette = new int[inks.length * CardDrawing.LEVELS];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = mixed(background, inks[i / CardDrawing.LEVELS], i % CardDrawing.LEVELS);
        }
        return palette;
    }

    private int colour(String name) {
        String chosen = name.equals("accent") ? theme.accent() : "";
        String own = Optional.ofNullable(theme.variables().get(name))
                .or(() -> Optional.ofNullable(theme.variables().get("c-" + name)))
                .orElse(chosen);
        String colour = COLOUR.matcher(own).matches() ? own : LIGHT.getOrDefault(name, "#5b5c61");
        return Integer.parseInt(colour, 1, 7, 16);
    }

    private static int mixed(int from, int to, int level) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int start = from >> shift & 0xFF;
            int end = to >> shift & 0xFF;
            mixed |= (start + (end - start) * level / (CardDrawing.LEVELS - 1)) << shift;
        }
        return mixed;
    }
}
