package dev.candor.exchange;

/** Keeps what a record's text holds from acting on a terminal or in a log. */
final class Printable {
    private Printable() {}

    /** The text with control characters and those that turn the direction of writing replaced. */
    static String of(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || turns(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || isMark(point);
    }

    /** Marks of direction, and the two characters that XML does not allow. */
    private static boolean isMark(int point) {
        return point == 0x200E || point == 0x200F || point == 0xFFFE || point == 0xFFFF;
    }
}
