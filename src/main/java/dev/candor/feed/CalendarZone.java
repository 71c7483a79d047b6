package dev.candor.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a zone as a VTIMEZONE: every change of its clocks from a moment to another, whatever rule it follows. */
final class CalendarZone {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;

    CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    private record Change(ZoneOffset before, ZoneOffset after, boolean daylight) {}

    void write(ICalendar calendar, Instant from, Instant until) {
        calendar.raw("BEGIN", "VTIMEZONE").raw("TZID", zone.getId());
        Map<Change, List<LocalDateTime>> changes = changes(from, until);
        changes.forEach((change, times) -> write(calendar, change, times));
        if (changes.isEmpty()) {
            ZoneOffset offset = rules.getOffset(from);
            write(calendar, new Change(offset, offset, false), List.of(LONG_AGO));
        }
        calendar.raw("END", "VTIMEZONE");
    }

    private Map<Change, List<LocalDateTime>> changes(Instant from, Instant until) {
        Map<Change, List<LocalDateTime>> changes = new LinkedHashMap<>();
        Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.previousTransition(from))
                .or(() -> Optional.ofNullable(rules.nextTransition(from)));
        while (next.isPresent() && !next.get().getInstant().isAfter(until)) {
            ZoneOffsetTransition turn = next.get();
            boolean daylight = !rules.getDaylightSavings(turn.getInstant()).equals(Duration.ZERO);
            changes.computeIfAbsent(
                            new Change(turn.getOffsetBefore(), turn.getOffsetAfter(), daylight),
                            key -> new ArrayList<>())
                    .add(turn.getDateTimeBefore());
            next = Optional.ofNullable(rules.nextTransition(turn.getInstant()));
        }
        return changes;
    }

    private static void write(ICalendar calendar, Change change, List<LocalDateTime> times) {
        String name = change.daylight() ? "DAYLIGHT" : "STANDARD";
        calendar.raw("BEGIN", name).raw("DTSTART", ICalendar.local(times.get(0)));
        times.stream().skip(1).forEach(time -> calendar.raw("RDATE", ICalendar.local(time)));
        calendar.raw("TZOFFSETFROM", offset(change.before()))
                .raw("TZOFFSETTO", offset(change.after()))
                .raw("END", name);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String text = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
