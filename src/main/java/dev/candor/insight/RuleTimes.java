package dev.candor.insight;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The local times of a rule in rising order, the start before all others. */
final class RuleTimes implements Iterator<LocalDateTime> {
    private final Optional<DateTime> until;
    private final ZoneId zone;
    private final RecurrenceRuleIterator rest;
    private Optional<LocalDateTime> next;

    /**
     * @param rule becomes this iterator's own: its end is judged here, because the library refuses one in UTC beside local times
     */
    RuleTimes(RecurrenceRule rule, LocalDateTime start, ZoneId zone) {
        this.until = Optional.ofNullable(rule.getUntil());
        this.zone = zone;
        if (until.isPresent()) {
            rule.setUntil(null);
        }
        this.rest = rule.iterator(new DateTime(
                start.getYear(),
                start.getMonthValue() - 1,
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond()));
        this.next = Optional.of(start);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime time = next.orElseThrow(NoSuchElementException::new);
        next = after(time);
        return time;
    }

    private Optional<LocalDateTime> after(LocalDateTime before) {
        try {
            LocalDateTime time = before;
            while (!time.isAfter(before) && rest.hasNext()) {
                DateTime found = rest.nextDateTime();
                LocalDateTime candidate = local(found);
                if (candidate.isBefore(time)) {
                    return Optional.empty(); // an interval so large that the library's arithmetic wraps around
                }
                time = candidate;
            }
            return Optional.of(time).filter(found -> found.isAfter(before) && isInTime(found));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty(); // the library's word for a rule that never comes true again, such as 30 February
        }
    }

    private boolean isInTime(LocalDateTime time) {
        return until.map(end -> {
                    LocalDateTime last = local(end);
                    if (end.isAllDay()) {
                        return !time.toLocalDate().isAfter(last.toLocalDate());
                    }
                    return end.isFloating()
                            ? !time.isAfter(last)
                            : !time.atZone(zone).toInstant().isAfter(last.toInstant(ZoneOffset.UTC));
                })
                .orElse(true);
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
