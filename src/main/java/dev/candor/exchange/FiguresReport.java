package dev.candor.exchange;

import dev.candor.feed.Csv;
import dev.candor.insight.EventPair;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report's figures as rows of figure, subject, number of records and value; durations in whole seconds. */
public final class FiguresReport {
    private static final List<String> HEADS = List.of("figure", "of", "n", "value");

    private final IncidentReport report;
    private final List<List<String>> rows = new ArrayList<>();

    /** Of these figures. */
    public FiguresReport(IncidentReport report) {
        this.report = report;
    }

    /** The rows for a spreadsheet. */
    public String csv() {
        Csv csv = new Csv().row(HEADS);
        rows.clear();
        addAll();
        rows.forEach(csv::row);
        return csv.text();
    }

    private void addAll() {
        String days = report.scope().first() + "/" + report.scope().last();
        add("incidents", days, report.incidents().size(), "");
        for (EventPair pair : EventPair.values()) {
            addSpread(word(pair), report.spread(pair));
        }
        report.components().forEach(this::addComponent);
        report.detections()
                .forEach((how, states) ->
                        add("detected by", how.map(FiguresReport::word).orElse("not recorded"), states.size(), ""));
        report.recurringCauses().forEach((cause, states) -> add("cause", cause, states.size(), ""));
        report.recurringTags().forEach((tag, states) -> add("tag", tag, states.size(), ""));
        addFollowUp();
        report.years().forEach(year -> addPeriod("year", year));
        report.quarters().forEach(quarter -> addPeriod("quarter", quarter));
    }

    private void addSpread(String name, Spread spread) {
        for (Spread.Sample sample : spread.n() < Spread.ENOUGH ? spread.samples() : List.<Spread.Sample>of()) {
            add("seconds to " + name, sample.state().incident().id(), 1, seconds(sample.length()));
        }
        spread.median().ifPresent(length -> add("median seconds", name, spread.n(), seconds(length)));
        spread.mostWithin().ifPresent(length -> add("90th percentile seconds", name, spread.n(), seconds(length)));
        add("not recorded", name, spread.missing(), "");
    }

    private void addComponent(IncidentReport.ComponentImpact found) {
        String id = found.component().id();
        add("impact seconds", id, found.incidents(), seconds(found.impact()));
        String uptime = found.uptime().percent().map(Object::toString).orElse("not measured");
        add("uptime percent", id, found.incidents(), uptime);
        found.budget().ifPresent(budget -> {
            add("objective percent", id, 1, budget.slo().percent().toPlainString());
            add("budget seconds", id, 1, seconds(budget.allowed()));
            add("budget seconds used", id, found.incidents(), seconds(budget.spent()));
        });
    }

    private void addFollowUp() {
        int analysed = report.analysed().size();
        add("severe incidents with a postmortem", "", report.severe().size(), Integer.toString(analysed));
        addSpread("published postmortem", report.untilPublished());
        IncidentReport.Cadence cadence = report.cadence();
        add("updates on time", "", cadence.kept() + cadence.missed(), Integer.toString(cadence.kept()));
    }

    private void addPeriod(String kind, IncidentReport part) {
        String first = part.scope().first().toString();
        Spread spread = part.spread(EventPair.RESOLVE);
        add("incidents in " + kind, first, part.incidents().size(), "");
        add("impact seconds in " + kind, first, part.incidents().size(), seconds(part.impact()));
        Optional<Spread.Range> range = spread.uncertainty();
        spread.median()
                .ifPresent(length -> add("median seconds to resolve in " + kind, first, spread.n(), seconds(length)));
        range.ifPresent(found -> {
            add("its 95 percent interval from", first, spread.n(), seconds(found.low()));
            add("its 95 percent interval to", first, spread.n(), seconds(found.high()));
        });
    }

    private void add(String figure, String of, int n, String value) {
        rows.add(List.of(figure, Printable.of(of), Integer.toString(n), value));
    }

    private static String seconds(Duration length) {
        return Long.toString(length.toSeconds());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
