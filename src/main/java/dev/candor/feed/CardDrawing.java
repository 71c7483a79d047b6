package dev.candor.feed;

import dev.candor.page.ShareCard;
import java.util.Arrays;

/** Draws one preview image: the site's name, the title in large letters, and below it the shape of the state and some facts. */
final class CardDrawing {
    /** Enough for edges of letters to look smooth; four inks in as many levels are a palette of 64. */
    static final int LEVELS = 16;

    private static final int MARGIN = 88;
    private static final int BAND = 18;
    private static final int INNER = ShareCard.WIDTH - 2 * MARGIN;
    private static final int BASE = 548;
    private static final int SHAPE = 44;
    private static final int LARGE_SHAPE = 220;
    /** The room for one line, and where in it letters stand; marks above capitals of the largest size fit. */
    private static final int LINE = 140;

    private static final int LINE_BASE = 104;

    private final Outlines outlines;
    private final byte[] pixels = new byte[ShareCard.WIDTH * ShareCard.HEIGHT];

    /** What the parts of a card are drawn in; the palette holds each in this order, from the background to the full colour. */
    enum Ink {
        TEXT(0),
        SOFT(1),
        ACCENT(2),
        STATE(3);

        /** Its place in the palette. */
        private final int row;

        Ink(int row) {
            this.row = row;
        }
    }

    /** How a line is written: its letters, its ink and where it begins. */
    private record Style(Lettering letters, Ink ink, int left) {}

    CardDrawing(Outlines outlines) {
        this.outlines = outlines;
    }

    private Style style(int weight, int size, Ink ink) {
        return new Style(new Lettering(outlines, weight, size), ink, MARGIN);
    }

    /** The pixels as indices of the palette. */
    byte[] draw(ShareCard card) {
        Arrays.fill(pixels, 0, BAND * ShareCard.WIDTH, index(Ink.ACCENT, LEVELS - 1));
        text(card.site(), style(600, 32, Ink.SOFT), 1, 122);
        boolean titled = new Lettering(outlines, 600, 72).canWrite(card.title());
        if (titled) {
            title(card);
        }
        boolean large = !titled && !card.state().isEmpty();
        shape(card.state(), large ? LARGE_SHAPE : SHAPE, large ? 425 : BASE + 7);
        facts(card, large || card.state().isEmpty() ? MARGIN : MARGIN + SHAPE + 18);
        return pixels;
    }

    private void title(ShareCard card) {
        Style large = style(600, card.state().isEmpty() ? 96 : 72, Ink.TEXT);
        int lines = large.letters().lines(card.title(), INNER, 4).size();
        int y = card.state().isEmpty() && lines == 1 ? 300 : 240;
        int next = text(card.title(), lines <= 3 ? large : style(600, 56, Ink.TEXT), 4, y);
        text(card.text(), style(400, 36, Ink.SOFT), 2, next);
    }

    private void facts(ShareCard card, int left) {
        Style style = new Style(new Lettering(outlines, 400, 32), Ink.SOFT, left);
        boolean all = card.facts().stream().allMatch(style.letters()::canWrite);
        text(all ? String.join(" · ", card.facts()) : card.day(), style, 1, BASE);
    }

    /** Draws a text that can be written in so many lines at most; where the next line would stand. */
    private int text(String text, Style style, int most, int y) {
        int next = y;
        if (style.letters().canWrite(text)) {
            for (String line : style.letters().lines(text, ShareCard.WIDTH - MARGIN - style.left(), most)) {
                line(line, style, next);
                next += style.letters().lineHeight();
            }
        }
        return next;
    }

    private void line(String text, Style style, int y) {
        int width =
                Math.min(ShareCard.WIDTH - style.left(), (int) style.letters().width(text) + 4);
        Coverage cover = new Coverage(width, LINE);
        style.letters().draw(text, cover, 0, LINE_BASE);
        ink(cover, style.ink(), style.left(), y - LINE_BASE);
    }

    private void shape(String state, int size, int bottom) {
        outlines.shape(state).ifPresent(outline -> {
            Coverage cover = new Coverage(size, size);
            cover.add(outline, 0, size, size);
            ink(cover, Ink.STATE, MARGIN, bottom - size);
        });
    }

    private void ink(Coverage cover, Ink ink, int left, int top) {
        byte[] levels = cover.levels(LEVELS - 1);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != 0) {
                int x = left + i % cover.width();
                int y = top + i / cover.width();
                pixels[y * ShareCard.WIDTH + x] = index(ink, levels[i]);
            }
        }
    }

    private static byte index(Ink ink, int level) {
        return (byte) (ink.row * LEVELS + level);
    }
}
