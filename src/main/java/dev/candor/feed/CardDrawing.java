package dev.candor.feed;

import dev.candor.page.ShareCard;
import java.util.Arrays;
import java.util.List;

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

    CardDrawing(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The pixels as indices of the palette. */
    byte[] draw(ShareCard card) {
        Arrays.fill(pixels, 0, BAND * ShareCard.WIDTH, index(Ink.ACCENT, LEVELS - 1));
        write(card.site(), new Lettering(outlines, 600, 32), Ink.SOFT, 122);
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
        Lettering large = new Lettering(outlines, 600, card.state().isEmpty() ? 96 : 72);
        List<String> lines = large.lines(card.title(), INNER, 4);
        int y = card.state().isEmpty() && lines.size() == 1 ? 300 : 240;
        if (lines.size() <= 3) {
            y = lines(lines, large, Ink.TEXT, y);
        } else {
            Lettering smaller = new Lettering(outlines, 600, 56);
            y = lines(smaller.lines(card.title(), INNER, 4), smaller, Ink.TEXT, y);
        }
        Lettering small = new Lettering(outlines, 400, 36);
        if (small.canWrite(card.text())) {
            lines(small.lines(card.text(), INNER, 2), small, Ink.SOFT, y);
        }
    }

    /** Draws lines below one another; where the next one would stand. */
    private int lines(List<String> lines, Lettering letters, Ink ink, int y) {
        int next = y;
        for (String line : lines) {
            line(line, letters, ink, next);
            next += letters.lineHeight();
        }
        return next;
    }

    private void facts(ShareCard card, int left) {
        Lettering letters = new Lettering(outlines, 400, 32);
        boolean all = card.facts().stream().allMatch(letters::canWrite);
        String text = all ? String.join(" · ", card.facts()) : card.day();
        letters.lines(text, ShareCard.WIDTH - MARGIN - left, 1)
                .forEach(line -> line(line, letters, Ink.SOFT, BASE, left));
    }

    private void write(String text, Lettering letters, Ink ink, int y) {
        if (letters.canWrite(text)) {
            letters.lines(text, INNER, 1).forEach(line -> line(line, letters, ink, y));
        }
    }

    private void line(String text, Lettering letters, Ink ink, int y) {
        line(text, letters, ink, y, MARGIN);
    }

    private void shape(String state, int size, int bottom) {
        outlines.shape(state).ifPresent(outline -> {
            Coverage cover = new Coverage(size, size);
            cover.add(outline, 0, size, size);
            ink(cover, Ink.STATE, MARGIN, bottom - size);
        });
    }

    private void line(String text, Lettering letters, Ink ink, int y, int left) {
        int width = Math.min(ShareCard.WIDTH - left, (int) letters.width(text) + 4);
        Coverage cover = new Coverage(width, 110);
        letters.draw(text, cover, 0, 80);
        ink(cover, ink, left, y - 80);
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
