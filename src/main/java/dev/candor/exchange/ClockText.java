package dev.candor.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people write it: {@code 13:42:07}, {@code 9:15 PM}, {@code 9pm}, {@code 10h47}, {@code 15.26}, {@code 1630 UTC}, {@code 14 Uhr}. */
final class ClockText {
    private static final String HALF = "(?:\\s?([ap])\\.?m\\b\\.?)?";
    /** What may follow {@code 15.26}, so that it is no number. */
    private static final String NO_NUMBER =
            "(?=\\s*(?:[-–—:|*_\\])}~]|[ap]\\.?m\\b|uhr\\b|(?-i:UTC|GMT|[A-Z]{2,4}T)\\b|$))";

    /** Matches one; nothing else may cling to it. */
    static final Pattern PATTERN = Pattern.compile(
            "(?:(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?|(\\d{1,2})h(\\d{2})|(\\d{1,2})\\.(\\d{2})"
                    + NO_NUMBER
                    + "|(\\d{1,2})(?=\\s?[ap]\\.?m\\b|\\s?uhr\\b|h\\b)|([01]\\d|2[0-3])([0-5]\\d)(?=\\s?(?:z|utc|gmt|hrs|hours)\\b))"
                    + HALF + "(?:\\s?(?:uhr|hrs|hours|h)\\b)?(?![\\d%]|:\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final int[] HOURS = {1, 4, 6, 8, 9};
    private static final int[] MINUTES = {2, 5, 7, 10};
    private static final int HALF_GROUP = 11;

    private ClockText() {}

    /** The time; empty where no day has such a one. */
    static Optional<LocalTime> time(String text) {
        Matcher found = PATTERN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String half =
                found.group(HALF_GROUP) == null ? "" : found.group(HALF_GROUP).toLowerCase(Locale.ROOT);
        int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        try {
            return Optional.of(
                    LocalTime.of(hour(first(found, HOURS), half), first(found, MINUTES), Math.min(59, second)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int first(Matcher found, int[] groups) {
        for (int group : groups) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group));
            }
        }
        return 0;
    }

    private static int hour(int written, String half) {
        if (half.equals("p") && written < 12) {
            return written + 12;
        }
        return half.equals("a") && written == 12 ? 0 : written;
    }
}
