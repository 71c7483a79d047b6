package dev.candor.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people write it, with the zone behind it.
 *
 * @param time where there is one
 * @param zone where one is written behind it; an abbreviation that means several zones is none
 * @param rest the text without both
 */
record SpokenClock(Optional<LocalTime> time, Optional<ZoneId> zone, String rest) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?<=\\d)T|T(?=\\d)|(?<![\\d.:+-]))0*(\\d{1,2})(?:[:h]|\\.(?=\\d{2}\\s?uhr))(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d.]\\d)\\s*(am\\b|pm\\b|a\\.m\\.|p\\.m\\.)?"
                    + "|(?<![\\d.:])(\\d{1,2})\\s?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.|uhr\\b|o'clock\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile(
            "\\s*(?:uhr\\b\\s*)?\\(?([+-]\\d{2}:?\\d{2}(?!\\d)|[+-]\\d{2}(?!\\d)|Z\\b|[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|[A-Z]{3,4}\\b)?(?:\\s+UTC\\b)?\\)?(?:\\s*uhr\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, ZoneId> ABBREVIATIONS = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)));

    /** The first time of day in a text. */
    static SpokenClock in(String text) {
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            Optional<LocalTime> time = time(clock);
            if (time.isPresent()) {
                return withZone(time, text, clock);
            }
        }
        return new SpokenClock(Optional.empty(), Optional.empty(), text);
    }

    private static SpokenClock withZone(Optional<LocalTime> time, String text, Matcher clock) {
        String before = text.substring(0, clock.start());
        String after = text.substring(clock.end());
        Matcher zone = ZONE.matcher(after);
        boolean written = zone.lookingAt() && zone.group(1) != null;
        Optional<ZoneId> known = written ? zone(zone.group(1)) : Optional.empty();
        boolean uhr = zone.lookingAt() && !written && !zone.group().isBlank();
        String rest = known.isPresent() || uhr ? after.substring(zone.end()) : after;
        return new SpokenClock(time, known, before + " " + rest);
    }

    private static Optional<LocalTime> time(Matcher clock) {
        boolean full = clock.group(1) != null;
        int hour = Integer.parseInt(full ? clock.group(1) : clock.group(5));
        int minute = full ? Integer.parseInt(clock.group(2)) : 0;
        int second = clock.group(3) == null ? 0 : Math.min(59, Integer.parseInt(clock.group(3)));
        String half = Optional.ofNullable(full ? clock.group(4) : clock.group(6))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        try {
            return Optional.of(LocalTime.of(hour(hour, half), minute, second));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int hour(int written, String half) {
        if (half.startsWith("p") && written < 12) {
            return written + 12;
        }
        return half.startsWith("a") && written == 12 ? 0 : written;
    }

    private static Optional<ZoneId> zone(String written) {
        String upper = written.toUpperCase(Locale.ROOT).replace(" ", "");
        if (ABBREVIATIONS.containsKey(upper)) {
            return Optional.of(ABBREVIATIONS.get(upper));
        }
        if (written.indexOf('/') < 0 && upper.matches("[A-Z]{3,4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(written.indexOf('/') > 0 ? written : upper));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
