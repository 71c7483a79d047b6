package dev.candor.record;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time: {@code 30m}, {@code 4h}, {@code 1h30m}, {@code 5d}, {@code 2w}, and the same in ISO 8601. */
public final class Durations {
    /** What a message says would be right. */
    static final String HINT = "write a number with a unit, such as 30m, 4h, 1h30m or 5d";

    private static final Pattern SHORT = Pattern.compile(
            "(?:(\\d{1,4})w)? ?(?:(\\d{1,5})d)? ?(?:(\\d{1,6})h)? ?(?:(\\d{1,7})m(?:in)?)? ?(?:(\\d{1,8})s)?");
    private static final Pattern DAYS = Pattern.compile("(?:(\\d{1,3})w)? ?(?:(\\d{1,4})d)?");
    private static final Pattern ISO_DAYS = Pattern.compile("p(?:(\\d{1,3})w)?(?:(\\d{1,4})d)?");

    private Durations() {}

    /** A length longer than nothing, a day being 24 hours; empty where the text is none. */
    public static Optional<Duration> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> found = plain.startsWith("p") ? iso(plain) : shorthand(plain);
        return found.filter(length -> !length.isZero() && !length.isNegative());
    }

    /** A number of calendar days, which a month's length or summer time does not change; empty where the text is none. */
    public static Optional<Period> readDays(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher days = (plain.startsWith("p") ? ISO_DAYS : DAYS).matcher(plain);
        if (!days.matches()) {
            return Optional.empty();
        }
        Period found = Period.ofDays((int) (7 * number(days, 1) + number(days, 2)));
        return found.isZero() ? Optional.empty() : Optional.of(found);
    }

    /** Writes a length of whole minutes as a heading promises it: {@code 30m}, {@code 1h30m}; seconds are rounded up. */
    public static String write(Duration length) {
        long minutes = Math.max(1, length.plusSeconds(59).toMinutes());
        long rest = minutes % 60;
        String hours = minutes >= 60 ? minutes / 60 + "h" : "";
        return rest > 0 || hours.isEmpty() ? hours + rest + "m" : hours;
    }

    private static Optional<Duration> shorthand(String text) {
        Matcher parts = SHORT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofDays(7 * number(parts, 1) + number(parts, 2))
                .plusHours(number(parts, 3))
                .plusMinutes(number(parts, 4))
                .plusSeconds(number(parts, 5)));
    }

    private static Optional<Duration> iso(String text) {
        try {
            Duration read = Duration.parse(text);
            return read.toDays() > 36_500 ? Optional.empty() : Optional.of(read);
        } catch (DateTimeException notADuration) {
            return readDays(text).map(days -> Duration.ofDays(days.get(ChronoUnit.DAYS)));
        }
    }

    private static long number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
