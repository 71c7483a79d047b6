package dev.candor.exchange;

import dev.candor.insight.EventPair;
import dev.candor.insight.IncidentReport;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Spread;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report's figures as JSON, each with the ids of the incidents behind it; durations in whole seconds. */
public final class FiguresJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IncidentReport report;

    /** Of these figures. */
    public FiguresJson(IncidentReport report) {
        this.report = report;
    }

    /** The document. */
    public String text() {
        ObjectNode root = NODES.objectNode();
        root.put("from", report.scope().first().toString());
        root.put("to", report.scope().last().toString());
        report.scope().component().ifPresent(id -> root.put("component", id));
        ids(root.putArray("incidents"), report.incidents());
        ObjectNode durations = root.putObject("durations");
        for (EventPair pair : EventPair.values()) {
            spread(durations.putObject(word(pair)), report.spread(pair));
        }
        ArrayNode components = root.putArray("components");
        report.components().forEach(found -> component(components.addObject(), found));
        ObjectNode detection = root.putObject("detected_by");
        report.detections()
                .forEach((how, states) ->
                        ids(detection.putArray(how.map(FiguresJson::word).orElse("not_recorded")), states));
        recurring(root.putObject("recurring_causes"), report.recurringCauses());
        recurring(root.putObject("recurring_tags"), report.recurringTags());
        followUp(root);
        periods(root.putArray("years"), report.years());
        periods(root.putArray("quarters"), report.quarters());
        return JsonText.of(root);
    }

    private static void spread(ObjectNode node, Spread spread) {
        node.put("n", spread.n());
        node.put("not_recorded", spread.missing());
        spread.median().ifPresent(length -> node.put("median", length.toSeconds()));
        spread.mostWithin().ifPresent(length -> node.put("p90", length.toSeconds()));
        spread.uncertainty().ifPresent(range -> {
            ArrayNode interval = node.putArray("median_interval_95");
            interval.add(range.low().toSeconds()).add(range.high().toSeconds());
        });
        ObjectNode samples = node.putObject("samples");
        spread.samples()
                .forEach(sample -> samples.put(
                        sample.state().incident().id(), sample.length().toSeconds()));
    }

    private static void component(ObjectNode node, IncidentReport.ComponentImpact found) {
        node.put("id", found.component().id());
        node.put("incidents", found.incidents());
        node.put("impact", found.impact().toSeconds());
        found.uptime().percent().ifPresent(percent -> node.put("uptime_percent", percent));
        node.put("measured", found.uptime().measured().toSeconds());
        found.budget().ifPresent(budget -> {
            node.put("objective_percent", budget.slo().percent());
            node.put("budget", budget.allowed().toSeconds());
            node.put("budget_used", budget.spent().toSeconds());
        });
    }

    private static void recurring(ObjectNode node, Map<String, List<IncidentState>> words) {
        words.forEach((word, states) -> ids(node.putArray(word), states));
    }

    private void followUp(ObjectNode root) {
        ObjectNode postmortems = root.putObject("postmortems");
        postmortems.put("demanded", report.severe().size());
        postmortems.put("written", report.analysed().size());
        ids(postmortems.putArray("missing"), report.unanalysed());
        ObjectNode days = postmortems.putObject("days_until_published");
        report.publications().forEach(found -> days.put(found.state().incident().id(), found.days()));
        IncidentReport.Cadence cadence = report.cadence();
        ObjectNode updates = root.putObject("updates");
        updates.put("kept", cadence.kept());
        updates.put("missed", cadence.missed());
        ids(updates.putArray("missed_in"), report.late());
    }

    private static void periods(ArrayNode node, List<IncidentReport> parts) {
        for (IncidentReport part : parts) {
            ObjectNode each = node.addObject();
            each.put("from", part.scope().first().toString());
            each.put("to", part.scope().last().toString());
            each.put("incidents", part.incidents().size());
            Duration impact = part.impact();
            each.put("impact", impact.toSeconds());
            spread(each.putObject("resolve"), part.spread(EventPair.RESOLVE));
        }
    }

    private static void ids(ArrayNode node, List<IncidentState> states) {
        states.forEach(state -> node.add(state.incident().id()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
