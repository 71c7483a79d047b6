package dev.candor.exchange;

import dev.candor.insight.EventPair;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a report's figures as rows of figure, subject, number of records and value, for people and programs. */
public final class FiguresReport {
    private static final List<String> HEADS = List.of("figure", "of", "n", "value");

    private final IncidentReport report;

    /** Of these figures. */
    public FiguresReport(IncidentReport report) {
        this.report = report;
    }

    /** Columns separated by tabs, durations as ISO 8601. */
    public String text() {
        return rows().stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    /** A Markdown table. */
    public String markdown() {
        String heads = "| " + String.join(" | ", HEADS) + " |\n|---|---|---|---|\n";
        return heads
                + rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                        .collect(Collectors.joining());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "incidents",
                report.scope().first() + "/" + report.scope().last(),
                report.incidents().size(),
                ""));
        for (EventPair pair : EventPair.values()) {
            addDurations(rows, pair);
        }
        report.components().forEach(found -> {
            String id = found.component().id();
            rows.add(row("impact", id, found.incidents(), found.impact().toString()));
            String uptime = found.uptime().percent().map(Object::toString).orElse("not measured");
            rows.add(row("uptime percent", id, found.incidents(), uptime));
        });
        report.detections()
                .forEach((how, states) -> rows.add(
                        row("detected by", how.map(FiguresReport::word).orElse("not recorded"), states.size(), "")));
        report.recurringCauses().forEach((cause, states) -> rows.add(row("cause", cause, states.size(), "")));
        report.recurringTags().forEach((tag, states) -> rows.add(row("tag", tag, states.size(), "")));
        addFollowUp(rows);
        return rows;
    }

    private void addDurations(List<List<String>> rows, EventPair pair) {
        Spread spread = report.spread(pair);
        String each = spread.samples().stream()
                .map(sample -> sample.length().toString())
                .collect(Collectors.joining(" "));
        if (spread.n() < Spread.ENOUGH) {
            rows.add(row("durations", word(pair), spread.n(), each));
        } else {
            rows.add(row("median", word(pair), spread.n(), length(spread.median())));
            rows.add(row("9 in 10 within", word(pair), spread.n(), length(spread.mostWithin())));
        }
        rows.add(row("not recorded", word(pair), spread.missing(), ""));
    }

    private void addFollowUp(List<List<String>> rows) {
        int severe = report.severe().size();
        rows.add(row(
                "severe incidents with a postmortem",
                "",
                severe,
                Integer.toString(report.analysed().size())));
        report.publications()
                .forEach(found ->
                        rows.add(row("days to publish", found.postmortem().id(), 1, Long.toString(found.days()))));
        IncidentReport.Cadence cadence = report.cadence();
        int owed = cadence.kept() + cadence.missed();
        rows.add(row("updates on time", "", owed, Integer.toString(cadence.kept())));
    }

    private static List<String> row(String figure, String of, int n, String value) {
        return List.of(figure, Printable.of(of), Integer.toString(n), value);
    }

    private static String length(Optional<Duration> length) {
        return length.map(Duration::toString).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
