package dev.candor.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;

/** Turns the wall clock of a zone into a moment, and refuses the hours that a clock change skips or repeats. */
final class WallClock {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private WallClock() {}

    /** The one moment at which clocks of a zone show this. */
    static Instant resolve(LocalDateTime local, ZoneId zone) throws BadTime {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        String where = " on " + local.toLocalDate() + " in " + zone.getId();
        throw offsets.isEmpty()
                ? gap(local, rules.getTransition(local), where)
                : overlap(local, rules.getTransition(local), where);
    }

    private static BadTime gap(LocalDateTime local, ZoneOffsetTransition change, String where) {
        String before = CLOCK.format(change.getDateTimeBefore());
        String after = CLOCK.format(change.getDateTimeAfter());
        return new BadTime(
                "time-in-gap",
                CLOCK.format(local) + " does not exist" + where + ", where clocks go from " + before + " to " + after,
                "write " + exact(local.minus(change.getDuration()), change.getOffsetBefore()) + " or "
                        + exact(local.plus(change.getDuration()), change.getOffsetAfter()));
    }

    private static BadTime overlap(LocalDateTime local, ZoneOffsetTransition change, String where) {
        return new BadTime(
                "time-in-overlap",
                CLOCK.format(local) + " happens twice" + where + ", where clocks go back",
                "write " + exact(local, change.getOffsetBefore()) + " for the first or "
                        + exact(local, change.getOffsetAfter()) + " for the second");
    }

    private static String exact(LocalDateTime local, ZoneOffset offset) {
        return EXACT.format(OffsetDateTime.of(local, offset));
    }
}
