package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Repeat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * The windows of a repeating maintenance, by its RFC 5545 rule on the wall clock of its zone: the rule counts local times,
 * and both ends of a window become moments by the zone's offset of their day (a time skipped in spring moves on by the
 * gap, one doubled in autumn is its first).
 *
 * @param windows those up to the horizon, oldest first: at least one, at most {@link #MOST}, the newest where there are more
 * @param beyond when the first one after the horizon starts, where there is one
 */
public record Recurrence(List<Interval> windows, Optional<Instant> beyond) {
    /** How many windows are kept at most. */
    public static final int MOST = 1_000;

    /** How many times of a rule are looked at: those of a daily window in 270 years. */
    private static final int STEPS = 100_000;

    /** What is wrong with a rule, to complete a sentence that begins with it; absent where it can be followed. */
    public static Optional<String> fault(String rule) {
        try {
            return isTooOften(parse(rule).getFreq()) ? Optional.of("repeats more often than daily") : Optional.empty();
        } catch (InvalidRecurrenceRuleException e) {
            return Optional.of("is not a recurrence rule of RFC 5545");
        }
    }

    /**
     * Follows a rule from the first window, which takes place even where the rule would not hit it; it is the only one
     * where the rule has a {@linkplain #fault fault}.
     *
     * @param horizon the last moment at which a window may start
     */
    public static Recurrence of(Interval first, Repeat repeat, Instant horizon) {
        LocalDateTime start = local(first.start(), repeat.zone());
        Duration length = Duration.between(start, local(first.end(), repeat.zone()));
        Deque<Interval> windows = new ArrayDeque<>();
        Iterator<LocalDateTime> times = times(start, repeat);
        for (int step = 0; step < STEPS && times.hasNext(); step++) {
            LocalDateTime time = times.next();
            if (repeat.except().contains(time.toLocalDate())) {
                continue;
            }
            Interval window = time.equals(start) ? first : window(time, length, repeat.zone());
            if (window.start().isAfter(horizon)) {
                return new Recurrence(kept(windows, first), Optional.of(window.start()));
            }
            windows.addLast(window);
            if (windows.size() > MOST) {
                windows.removeFirst();
            }
        }
        return new Recurrence(kept(windows, first), Optional.empty());
    }

    private static List<Interval> kept(Deque<Interval> windows, Interval first) {
        return windows.isEmpty() ? List.of(first) : List.copyOf(windows);
    }

    private static Interval window(LocalDateTime start, Duration length, ZoneId zone) {
        Instant from = start.atZone(zone).toInstant();
        return new Interval(
                from, Intervals.later(from, start.plus(length).atZone(zone).toInstant()));
    }

    private static Iterator<LocalDateTime> times(LocalDateTime start, Repeat repeat) {
        try {
            RecurrenceRule rule = parse(repeat.rule());
            return isTooOften(rule.getFreq()) ? List.of(start).iterator() : new RuleTimes(rule, start, repeat.zone());
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException | IllegalStateException e) {
            return List.of(start).iterator(); // unchecked: the library's word for a rule that never comes true
        }
    }

    private static RecurrenceRule parse(String rule) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    private static boolean isTooOften(Freq frequency) {
        return frequency == Freq.SECONDLY || frequency == Freq.MINUTELY || frequency == Freq.HOURLY;
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
