package dev.candor.feed;

import dev.candor.model.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Brings a recurrence rule into the form a calendar demands: upper case, and an end in UTC, because the start names a zone
 * (RFC 5545, section 3.3.10). Rules that Candor does not follow itself are left out.
 */
final class CalendarRule {

    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9=;,+-]{6,400}");
    private static final Pattern FREQUENCY = Pattern.compile("(?:^|;)FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6}))?(Z?)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private CalendarRule() {}

    static Optional<String> of(Repeat repeat) {
        String rule = repeat.rule().strip().toUpperCase(Locale.ROOT);
        boolean usable =
                PLAIN.matcher(rule).matches() && FREQUENCY.matcher(rule).find();
        return usable
                ? Optional.of(UNTIL.matcher(rule).replaceAll(end -> "UNTIL=" + until(end, repeat.zone())))
                : Optional.empty();
    }

    private static String until(MatchResult end, ZoneId zone) {
        LocalDate day = LocalDate.parse(end.group(1), DAY);
        if (end.group(2) == null) {
            return ICalendar.utc(
                    day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant());
        }
        LocalDateTime time = day.atTime(LocalTime.parse(end.group(2), TIME));
        Instant moment =
                time.atZone(end.group(3).isEmpty() ? zone : ZoneOffset.UTC).toInstant();
        return ICalendar.utc(moment);
    }
}
