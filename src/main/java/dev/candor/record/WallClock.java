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
        ZoneOffsetTransition change = rules.getTransition(local);
        String when = CLOCK.format(local) + " %s on " + local.toLocalDate() + " in " + zone.getId();
        if (offsets.isEmpty()) {
            throw new BadTime(
                    "time-in-gap",
                    String.format(Locale.ROOT, when, "does not exist") + ", where clocks go from "
                            + CLOCK.format(change.getDateTimeBefore()) + " to "
                            + CLOCK.format(change.getDateTimeAfter()),
                    "write " + exact(local.minus(change.getDuration()), change.getOffsetBefore()) + " or "
                            + exact(local.plus(change.getDuration()), change.getOffsetAfter()));
        }
        throw new BadTime(
                "time-in-overlap",
                String.format(Locale.ROOT, when, "happens twice") + ", where clocks go back",
                "write " + exact(local, change.getOffsetBefore()) + " for the first or "
                        + exact(local, change.getOffsetAfter()) + " for the second");
    }

    private static String exact(LocalDateTime local, ZoneOffset offset) {
        return EXACT.format(OffsetDateTime.of(local, offset));
    }
}
