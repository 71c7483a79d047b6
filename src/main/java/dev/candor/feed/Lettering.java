package dev.candor.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines of text in one weight and size; whatever has no outline and is no letter, such as an emoji or a control character, is left out.
 */
final class Lettering {
    private final Outlines outlines;
    private final int weight;
    private final double size;

    /**
     * A way to set text.
     *
     * @param weight 400 or 600
     * @param size the height of a line's letters in pixels
     */
    Lettering(Outlines outlines, int weight, double size) {
        this.outlines = outlines;
        this.weight = weight;
        this.size = size;
    }

    /** Whether every letter and digit of a text has an outline. */
    boolean canWrite(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .allMatch(c -> outlines.letter(weight, c).isPresent());
    }

    /** From the foot of a line to that of the next, in pixels. */
    int lineHeight() {
        return (int) (size * 7 / 6);
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int c) {
        return outlines.letter(weight, c)
                .map(outline -> outline.advance() * size / 1000)
                .orElse(0.0);
    }

    /** Draws a line whose letters stand on {@code y}. */
    void draw(String text, Coverage cover, double x, double y) {
        double[] at = {x};
        text.codePoints()
                .forEach(c -> outlines.letter(weight, c).ifPresent(outline -> {
                    cover.add(outline, at[0], y, size);
                    at[0] += outline.advance() * size / 1000;
                }));
    }

    /** A text in lines of a width; a word that is wider is broken. The last of more lines than wanted ends with an ellipsis. */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, width);
            boolean cut = end < rest.length() && lines.size() == most - 1;
            lines.add(cut ? shortened(rest, width) : rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Where a line ends: before the last word that does not fit, or within the first. */
    private int fitting(String text, double width) {
        int end = characters(text, width);
        int space = end < text.length() ? text.lastIndexOf(' ', end) : -1;
        return space > 0 ? space : end;
    }

    private int characters(String text, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += advance(c);
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private String shortened(String text, double width) {
        return text.substring(0, characters(text, width - advance('…'))).strip() + "…";
    }
}
