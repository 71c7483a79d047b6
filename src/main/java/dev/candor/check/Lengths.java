package dev.candor.check;

import java.time.Duration;

/** Writes lengths of time for messages. */
final class Lengths {
    private Lengths() {}

    /** The two largest units that are not zero, such as {@code 1 h 5 min}. */
    static String of(Duration length) {
        if (length.toDays() > 0) {
            return joined(length.toDays(), "d", length.toHoursPart(), "h");
        }
        if (length.toHours() > 0) {
            return joined(length.toHours(), "h", length.toMinutesPart(), "min");
        }
        return joined(length.toMinutes(), "min", length.toMinutes() == 0 ? length.toSecondsPart() : 0, "s");
    }

    private static String joined(long first, String unit, int second, String smaller) {
        String rest = second + " " + smaller;
        return second == 0 ? first + " " + unit : first == 0 ? rest : first + " " + unit + " " + rest;
    }
}
