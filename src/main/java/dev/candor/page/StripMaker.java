package dev.candor.page;

import dev.candor.insight.DayUsage;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.output.SitePath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Draws a component's days as a strip: quiet days in one stroke, affected ones filled by their share of the day. */
final class StripMaker {
    /** A strip as high as the theme's. */
    static final int HEIGHT = 32;

    /** A strip in a calendar. */
    static final int LOW = 24;

    /** Days that a phone shows. */
    static final int RECENT = 30;

    /** A fill lower than this is not seen. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    /** Columns closer than this make one target: WCAG 2.2, 2.5.8, wants 24 pixels. */
    private static final int APART = 3;

    private final PageContext context;
    private final Texts texts;
    private final int height;
    private final int shown;

    /**
     * @param height of the strip in its own units
     * @param shown how many of the newest days every screen shows
     */
    StripMaker(PageContext context, int height, int shown) {
        this.context = context;
        this.texts = context.texts();
        this.height = height;
        this.shown = shown;
    }

    /** A component's days from the first to the last. */
    StripView strip(Component component, LocalDate first, LocalDate last) {
        List<DayUsage> days = context.insights().days(component, first, last);
        List<Integer> affected = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).time().isEmpty()) {
                affected.add(i);
            }
        }
        List<StripView.AffectedDays> groups = groups(affected, days.size()).stream()
                .map(group -> group(component, days, group))
                .toList();
        return new StripView(days.size(), rest(days), groups);
    }

    /** One dashed stroke along the measured days, which jumps over the affected ones. */
    private String rest(List<DayUsage> days) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < days.size(); ) {
            int end = i;
            while (end < days.size() && isQuiet(days.get(end))) {
                end++;
            }
            if (end > i) {
                path.append('M')
                        .append(i)
                        .append(' ')
                        .append(height / 2)
                        .append('h')
                        .append(end - i);
            }
            i = Math.max(end, i + 1);
        }
        return path.toString();
    }

    private static boolean isQuiet(DayUsage day) {
        return !day.measured().isZero() && day.time().isEmpty();
    }

    private List<List<Integer>> groups(List<Integer> affected, int size) {
        List<List<Integer>> groups = new ArrayList<>();
        int before = -APART;
        for (int day : affected) {
            boolean crosses = before < size - shown && day >= size - shown;
            if (day - before >= APART || crosses) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(day);
            before = day;
        }
        return groups;
    }

    private StripView.AffectedDays group(Component component, List<DayUsage> days, List<Integer> group) {
        List<DayUsage> used = group.stream().map(days::get).toList();
        StringBuilder back = new StringBuilder();
        group.forEach(day -> back.append('M').append(day).append(".36 0v").append(height));
        Target target = target(component, used);
        return new StripView.AffectedDays(
                used.stream()
                        .map(StripMaker::worst)
                        .max(Comparator.naturalOrder())
                        .map(Views::css)
                        .orElseThrow(),
                String.join("; ", used.stream().map(this::text).toList()),
                target.path(),
                target.fragment(),
                back.toString(),
                group.stream().map(day -> bar(days.get(day), day)).toList(),
                group.get(0) < days.size() - shown);
    }

    private StripView.Bar bar(DayUsage day, int x) {
        Duration all = day.time().values().stream().reduce(Duration.ZERO, Duration::plus);
        BigDecimal fill = BigDecimal.valueOf(all.toSeconds() * height)
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), 1, RoundingMode.HALF_UP)
                .max(LEAST)
                .min(BigDecimal.valueOf(height))
                .stripTrailingZeros();
        return new StripView.Bar(Views.css(worst(day)), "M" + x + ".36 " + height + "v-" + fill.toPlainString());
    }

    private static ComponentStatus worst(DayUsage day) {
        return ComponentStatus.worst(day.time().keySet());
    }

    private String text(DayUsage day) {
        List<String> parts = day.time().entrySet().stream()
                .sorted(Map.Entry.<ComponentStatus, Duration>comparingByKey().reversed())
                .map(entry -> texts.get(
                        "strip.part",
                        Map.of(
                                "status",
                                        new Views(context)
                                                .status(entry.getKey())
                                                .word(),
                                "length", texts.shortDuration(entry.getValue()))))
                .toList();
        return texts.get("strip.day", Map.of("day", texts.shortDay(day.day()), "impact", String.join(", ", parts)));
    }

    private record Target(SitePath path, String fragment) {}

    /** The record behind the days where there is one, else the component's own page. */
    private Target target(Component component, List<DayUsage> days) {
        List<String> records =
                days.stream().flatMap(day -> day.records().stream()).distinct().toList();
        if (records.size() == 1) {
            return new Target(record(records.get(0)), "");
        }
        YearMonth month = YearMonth.from(days.get(0).day());
        return new Target(
                context.addresses().component(component.id()),
                height == LOW ? ComponentPages.RECORDS : ComponentPages.anchor(month));
    }

    private SitePath record(String id) {
        Incident incident = context.catalog().incidents().get(id);
        return incident == null
                ? context.addresses().maintenance(id)
                : context.addresses().incident(incident);
    }
}
