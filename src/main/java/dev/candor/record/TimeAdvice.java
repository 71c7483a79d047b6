package dev.candor.record;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Says what to write instead of something that is not a time: people write dates in many ways. */
final class TimeAdvice {
    private static final String MODEL = "write it as 2026-11-03T10:05:00Z or 2026-11-03 10:05 UTC";
    private static final String DAY = "write it as 2026-11-03";

    private static final List<Advice> TIMES = List.of(
            new Advice("\\d{4}-\\d{2}-\\d{2}", "the time of day is missing; " + MODEL),
            new Advice("\\d{1,2}:\\d{2}.*", "the date is missing; " + MODEL),
            new Advice("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.*", "day and month can be confused this way; " + MODEL),
            new Advice(
                    "(?i)(?:now|today|tomorrow|yesterday|noon|midnight|in .*|.* ago)",
                    "the page must say the same on any day; " + MODEL),
            new Advice(
                    "(?i).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\\p{L}*\\b.*",
                    "months are numbers; " + MODEL),
            new Advice("\\d{4}-\\d{3}", "days of the year are not read; " + MODEL),
            new Advice(
                    "\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(?::\\d{2})?,\\d+.*",
                    "fractions of a second need a point, not a comma"),
            new Advice("[+-]\\d{5,}-.*", "years have four digits; " + MODEL),
            new Advice("(?s).*[^\\x00-\\x7F].*", "digits and signs are those of ASCII; " + MODEL));

    private TimeAdvice() {}

    /** What to write instead of this text where a moment is expected. */
    static String forTime(String text) {
        if (text.matches("[0-9]{9,13}")) {
            return "seconds since 1970 are not read; this number is " + epoch(text);
        }
        return TIMES.stream()
                .filter(advice -> advice.shape().matcher(text).matches())
                .findFirst()
                .map(Advice::hint)
                .orElse(MODEL);
    }

    /** What to write instead of this text where a date is expected. */
    static String forDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}[Tt ].*") ? "leave the time of day out; " + DAY : DAY;
    }

    private static Instant epoch(String digits) {
        long number = Long.parseLong(digits);
        return digits.length() > 11 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }

    private record Advice(Pattern shape, String hint) {
        Advice(String shape, String hint) {
            this(Pattern.compile(shape), hint);
        }
    }
}
