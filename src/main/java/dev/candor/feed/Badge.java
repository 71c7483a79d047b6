package dev.candor.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * A label and a message as a small picture, and as the JSON from which shields.io draws its own.
 *
 * @param label what it is about
 * @param message what is to be said of it
 * @param tone decides the colour
 */
record Badge(String label, String message, Tone tone) {

    private static final int LONGEST = 60;
    private static final String TEMPLATE = Shipped.text("badge.svg");
    private static final int PADDING = 6;

    /** The colours of a message: its ground on a light and on a dark page, and shields.io's word for it. Text contrasts 4.5:1. */
    enum Tone {
        FINE("#1a7f37", "#56d364", "brightgreen"),
        PLANNED("#0a63c9", "#79c0ff", "blue"),
        DEGRADED("#8a6100", "#e3b341", "yellow"),
        PARTIAL("#b34700", "#ffa657", "orange"),
        MAJOR("#c4232b", "#ff9492", "red"),
        UNKNOWN("#57606a", "#b1bac4", "lightgrey");

        private final String light;
        private final String dark;
        private final String shields;

        Tone(String light, String dark, String shields) {
            this.light = light;
            this.dark = dark;
            this.shields = shields;
        }
    }

    Badge {
        label = shortened(label);
        message = shortened(message);
    }

    private static String shortened(String text) {
        String line = CleanText.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The picture for a light or a dark page. */
    byte[] svg(boolean dark) {
        int left = TextWidth.of(label) + 2 * PADDING;
        int right = TextWidth.of(message) + 2 * PADDING;
        String svg = String.format(
                Locale.ROOT,
                TEMPLATE,
                left + right,
                Markup.escaped(label + ": " + message),
                left,
                dark ? "#30363d" : "#e6e9ed",
                right,
                dark ? tone.dark : tone.light,
                text(label, 0, dark ? "#f0f6fc" : "#1f2328"),
                text(message, left, dark ? "#0d1117" : "#ffffff"));
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** The declared length makes the text fit whatever font stands in. */
    private static String text(String words, int from, String colour) {
        return words.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"14\" fill=\"%s\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>\n",
                        from + PADDING,
                        colour,
                        TextWidth.of(words),
                        Markup.escaped(words));
    }

    /** What shields.io's endpoint badge reads. */
    ObjectNode shields() {
        ObjectNode json = Json.object();
        json.put("schemaVersion", 1);
        json.put("label", label);
        json.put("message", message.isEmpty() ? "?" : message);
        json.put("color", tone.shields);
        json.put("cacheSeconds", 300);
        return json;
    }
}
