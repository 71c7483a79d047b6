package dev.candor.feed;

/** Measures text in Verdana, the widest of the fonts that badges name, so that none of them overflows its badge. */
final class TextWidth {

    /** Advances in tenths of a pixel at 11 pixels, for the characters from space to tilde. */
    private static final int[] ASCII = {
        39, 43, 50, 90, 70, 118, 80, 30, 50, 50, 70, 90, 40, 50, 40, 50, //
        70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 50, 50, 90, 90, 90, 60, //
        110, 75, 75, 77, 85, 70, 63, 85, 83, 46, 50, 76, 61, 93, 82, 87, //
        66, 87, 77, 75, 68, 81, 75, 109, 75, 68, 75, 50, 50, 50, 90, 70, //
        70, 66, 69, 57, 69, 66, 39, 69, 70, 30, 38, 65, 30, 107, 70, 67, //
        69, 69, 47, 57, 43, 70, 65, 90, 65, 65, 58, 70, 50, 70, 90
    };

    private static final int LETTER = 75;
    private static final int WIDE = 125;

    private TextWidth() {}

    /** The width in whole pixels at 11 pixels. */
    static int of(String text) {
        return (text.codePoints().map(TextWidth::tenths).sum() + 9) / 10;
    }

    private static int tenths(int point) {
        if (point >= ' ' && point <= '~') {
            return ASCII[point - ' '];
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? WIDE : LETTER;
        };
    }

    /** Whether a character is about as wide as high. */
    static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x3000 && point <= 0xD7FF)
                || (point >= 0xFF00 && point <= 0xFF60)
                || point >= 0x1F000;
    }
}
