package dev.candor.record;

import dev.candor.model.Detection;
import dev.candor.model.Impact;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Milestones;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import dev.candor.problem.DidYouMean;
import java.util.List;
import java.util.Optional;

/** Reads incidents, notices and drills. */
final class IncidentReader implements RecordKind<Incident> {

    @Override
    public boolean isInternal(Fields fields) {
        return kind(fields).filter(kind -> kind == IncidentKind.DRILL).isPresent();
    }

    @Override
    public Incident read(OpenRecord open, Visibility visibility) {
        Fields fields = open.fields();
        String title = fields.title("title");
        UpdateParser.Parsed body =
                new UpdateParser(Phase.Track.INCIDENT, open.scope(), open.problems()).parse(open.body());
        List<Update> updates = body.updates();
        requireUpdate(body, open);
        Incident incident = new Incident(
                open.meta(visibility),
                kind(fields).orElse(IncidentKind.INCIDENT),
                title,
                severity(open),
                open.components(Optional.empty()),
                milestones(fields),
                fields.oneOf("impact", Words.of(Impact.values())),
                fields.oneOf("detection", Words.hyphenated(Detection.values())),
                recurrenceOf(open),
                open.tags(),
                open.aliases(),
                open.links(),
                fields.bool("pinned").orElse(false),
                fields.instant("until"),
                body.summary(),
                updates,
                new TranslationReader(open).ofUpdates(updates));
        fields.finish();
        new IncidentOrder(open, incident).check();
        return incident;
    }

    private static void requireUpdate(UpdateParser.Parsed body, OpenRecord open) {
        if (!body.hasHeadings()) {
            open.problems()
                    .error(
                            "no-update",
                            open.text().start(),
                            "this record has no update",
                            "add a line such as \"## Investigating — 2026-11-03T10:05:00Z\" and what you know below it");
        }
    }

    private static Optional<IncidentKind> kind(Fields fields) {
        return fields.oneOf("kind", Words.of(IncidentKind.values()));
    }

    private static Optional<String> severity(OpenRecord open) {
        Optional<String> id = open.fields().text("severity");
        var known = open.scope().site().severities().keySet();
        if (id.isPresent() && !known.contains(id.get())) {
            open.fields()
                    .error(
                            "severity",
                            "unknown-severity",
                            Quotes.named("unknown severity", id.get()),
                            DidYouMean.hint(id.get(), known));
        }
        return id;
    }

    private static List<String> recurrenceOf(OpenRecord open) {
        List<String> ids = open.references("recurrence_of", RecordFiles.INCIDENTS);
        if (ids.contains(open.input().id())) {
            open.fields()
                    .error("recurrence_of", "names-itself", "an incident cannot repeat itself", "name the earlier one");
        }
        return ids;
    }

    private static Milestones milestones(Fields fields) {
        return new Milestones(
                fields.instant("started"),
                fields.instant("detected"),
                fields.instant("acknowledged"),
                fields.instant("declared"),
                fields.instant("mitigated"));
    }
}
