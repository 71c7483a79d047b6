package dev.candor.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has happened by a moment, sorted into the days and months of a zone: incidents, notices and windows that began, drills only where they are asked for. */
public final class History {
    private final ZoneId zone;
    private final LocalDate today;
    private final TreeMap<LocalDate, List<HistoryEntry>> days = new TreeMap<>(Comparator.reverseOrder());

    /**
     * A day and what began on it.
     *
     * @param entries newest first, possibly none
     */
    public record Day(LocalDate date, List<HistoryEntry> entries) {}

    private History(Instant now, ZoneId zone) {
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    /** Sorts what had happened at the insights' moment. */
    public static History of(Insights insights, ZoneId zone) {
        return of(insights, zone, Stream.of(insights.incidents().values(), insights.notices()));
    }

    /** The same with drills, which only an internal catalog holds. */
    public static History withDrills(Insights insights, ZoneId zone) {
        return of(insights, zone, Stream.of(insights.incidents().values(), insights.notices(), insights.drills()));
    }

    private static History of(Insights insights, ZoneId zone, Stream<Collection<IncidentState>> incidents) {
        History history = new History(insights.now(), zone);
        Instant now = insights.now();
        Stream.concat(
                        incidents.flatMap(Collection::stream).flatMap(state -> HistoryEntry.of(state, now)),
                        insights.maintenance().values().stream().flatMap(window -> HistoryEntry.of(window, now)))
                .sorted(HistoryEntry.NEWEST_FIRST)
                .forEach(history::add);
        history.days.replaceAll((day, entries) -> List.copyOf(entries));
        return history;
    }

    private void add(HistoryEntry entry) {
        LocalDate day = entry.at().atZone(zone).toLocalDate();
        days.computeIfAbsent(day, key -> new ArrayList<>()).add(entry);
    }

    /** The months in which anything began, newest first. */
    public List<YearMonth> months() {
        return days.keySet().stream().map(YearMonth::from).distinct().toList();
    }

    /** The years in which anything began, newest first. */
    public List<Integer> years() {
        return days.keySet().stream().map(LocalDate::getYear).distinct().toList();
    }

    /** Everything, newest first. */
    public List<HistoryEntry> entries() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /** The days of a month on which anything began, newest first. */
    public List<Day> days(YearMonth month) {
        Map<LocalDate, List<HistoryEntry>> found = days.subMap(month.atEndOfMonth(), true, month.atDay(1), true);
        return found.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** The last days, today first, the quiet ones included. */
    public List<Day> lastDays(int count) {
        return Stream.iterate(today, day -> day.minusDays(1))
                .limit(count)
                .map(day -> new Day(day, days.getOrDefault(day, List.of())))
                .toList();
    }
}
