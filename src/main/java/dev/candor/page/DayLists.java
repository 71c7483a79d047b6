package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.Interval;
import dev.candor.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what happened on the last days; days on which nothing did are said as runs. */
final class DayLists {
    /** A page that lists more records than this is no longer read. */
    private static final int MOST = 100;

    private final PageContext context;
    private final Texts texts;
    private final Views views;
    private final RecordLines lines;

    DayLists(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.views = new Views(context);
        this.lines = new RecordLines(context);
    }

    /** The days from the last back to the first. */
    List<DayView> days(LocalDate first, LocalDate last) {
        Map<LocalDate, List<HistoryLine>> byDay = lines(first, last, any -> true);
        List<DayView> days = new ArrayList<>();
        for (LocalDate day = last; !day.isBefore(first); ) {
            LocalDate from = quietSince(day, first, byDay);
            if (from.isAfter(day)) {
                days.add(day(day, byDay.getOrDefault(day, List.of())));
                day = day.minusDays(1);
            } else {
                days.add(new DayView("", run(from, day), "", List.of()));
                day = from.minusDays(1);
            }
        }
        return List.copyOf(days);
    }

    /** The days of a component on which something happened, newest first; the history has those beyond a hundred. */
    List<DayView> eventful(Component component, LocalDate first, LocalDate last) {
        Set<String> records = context.insights().spans(component.id()).stream()
                .map(StatusSpan::recordId)
                .collect(Collectors.toSet());
        NavigableMap<LocalDate, List<HistoryLine>> byDay = lines(first, last, records::contains);
        List<DayView> days = new ArrayList<>();
        int told = 0;
        for (Map.Entry<LocalDate, List<HistoryLine>> entry :
                byDay.descendingMap().entrySet()) {
            LocalDate day = entry.getKey();
            if (told < MOST) {
                days.add(new DayView(day.toString(), texts.day(day), "d-" + day, entry.getValue()));
            }
            told += entry.getValue().size();
        }
        return List.copyOf(days);
    }

    /** The earliest day of the quiet run that ends on a day; the day after it where it is not quiet. */
    private static LocalDate quietSince(LocalDate day, LocalDate first, Map<LocalDate, List<HistoryLine>> byDay) {
        LocalDate from = day.plusDays(1);
        while (from.isAfter(first) && !byDay.containsKey(from.minusDays(1))) {
            from = from.minusDays(1);
        }
        return from;
    }

    private String run(LocalDate from, LocalDate to) {
        return from.equals(to) ? texts.shortDay(from) : texts.days(from, to);
    }

    private DayView day(LocalDate day, List<HistoryLine> happened) {
        return new DayView(day.toString(), texts.shortDay(day), "d-" + day, happened);
    }

    private NavigableMap<LocalDate, List<HistoryLine>> lines(
            LocalDate first, LocalDate last, Predicate<String> wanted) {
        NavigableMap<LocalDate, List<HistoryLine>> byDay = new TreeMap<>();
        Insights insights = context.insights();
        Stream.of(insights.incidents().values(), insights.drills())
                .flatMap(Collection::stream)
                .filter(state -> state.visible() && wanted.test(state.incident().id()))
                .forEach(state -> touched(state, first, last).forEach(day -> add(byDay, day, lines.line(state, day))));
        insights.maintenance().values().stream()
                .filter(state -> wanted.test(state.maintenance().id()))
                .forEach(state -> took(state).forEach(occurrence -> {
                    LocalDate day = views.dayOf(occurrence.actual().start());
                    if (!day.isBefore(first) && !day.isAfter(last)) {
                        add(byDay, day, lines.line(state, occurrence));
                    }
                }));
        return byDay;
    }

    private static void add(Map<LocalDate, List<HistoryLine>> byDay, LocalDate day, HistoryLine line) {
        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(line);
    }

    private LocalDate start(IncidentState state) {
        return views.dayOf(state.incident().started());
    }

    /** An incident is told on the day it began and on every day on which its impact went on. */
    private List<LocalDate> touched(IncidentState state, LocalDate first, LocalDate last) {
        LocalDate start = start(state);
        LocalDate end = state.impactTime().stream()
                .map(Interval::end)
                .max(Comparator.naturalOrder())
                .map(moment -> views.dayOf(moment.minusNanos(1)))
                .filter(day -> day.isAfter(start))
                .orElse(start);
        LocalDate from = start.isAfter(first) ? start : first;
        LocalDate to = end.isBefore(last) ? end : last;
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    private static List<Occurrence> took(MaintenanceState state) {
        return state.occurrences().stream()
                .filter(occurrence -> !occurrence.isUpcoming() && occurrence.phase() != Phase.CANCELLED)
                .toList();
    }
}
