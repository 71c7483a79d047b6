package dev.candor.record;

import dev.candor.model.Detection;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.SectionKind;
import dev.candor.model.TimelineEntry;
import dev.candor.model.Visibility;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads postmortems. */
final class PostmortemReader implements RecordKind<Postmortem> {

    /** A postmortem without a status is a draft: whoever forgets the word publishes nothing. */
    @Override
    public boolean isInternal(Fields fields) {
        Optional<PostmortemStatus> status = status(fields);
        return !fields.has("status")
                || status.filter(found -> found != PostmortemStatus.PUBLISHED).isPresent();
    }

    @Override
    public Postmortem read(OpenRecord open, Visibility visibility) {
        Fields fields = open.fields();
        String title = fields.title("title");
        List<Sections.Cut> cuts = Sections.of(open.body(), title);
        Postmortem postmortem = new Postmortem(
                open.meta(visibility),
                title,
                statusOrDraft(fields),
                open.references("incidents", RecordFiles.INCIDENTS),
                fields.date("date"),
                fields.date("published"),
                fields.text("owner").orElse(""),
                causes(open),
                fields.text("trigger").orElse(""),
                open.references("recurrence_of", RecordFiles.INCIDENTS),
                fields.oneOf("detection", Words.hyphenated(Detection.values())),
                impact(open),
                open.tags(),
                open.aliases(),
                open.links(),
                ActionReader.isTracked(fields),
                new ActionReader(open).read(),
                cuts.stream().map(Sections.Cut::section).toList(),
                StatedTimeline.read(fields).orElseGet(() -> timeline(cuts, open)),
                new TranslationReader(open).ofSections());
        fields.finish();
        return postmortem;
    }

    private static Optional<PostmortemStatus> status(Fields fields) {
        return fields.oneOf("status", Words.of(PostmortemStatus.values()));
    }

    private static PostmortemStatus statusOrDraft(Fields fields) {
        if (!fields.has("status")) {
            fields.warning(
                    "status",
                    "missing-status",
                    "this postmortem has no status and counts as a draft",
                    "add \"status: published\" when it may be read by everybody");
        }
        return status(fields).orElse(PostmortemStatus.DRAFT);
    }

    private static List<String> causes(OpenRecord open) {
        Set<String> known = open.scope().site().causes().keySet();
        List<ScalarNode> causes = open.fields().scalars("causes");
        causes.stream()
                .filter(cause -> !known.isEmpty() && !known.contains(cause.text()))
                .map(cause -> Problem.error(
                        "unknown-cause",
                        cause.place(),
                        Quotes.named("unknown cause", cause.text()),
                        DidYouMean.hint(cause.text(), known)))
                .forEach(open.problems()::add);
        return causes.stream().map(ScalarNode::text).distinct().toList();
    }

    private static Map<String, String> impact(OpenRecord open) {
        Map<String, String> figures = new LinkedHashMap<>();
        open.fields()
                .map("impact")
                .ifPresent(map -> map.node()
                        .all()
                        .forEach(figure -> map.text(figure.key()).ifPresent(text -> figures.put(figure.key(), text))));
        return figures;
    }

    private static List<TimelineEntry> timeline(List<Sections.Cut> cuts, OpenRecord open) {
        TimelineReader reader = new TimelineReader(open.scope().times(), open.problems());
        return cuts.stream()
                .filter(cut -> cut.kind() == SectionKind.TIMELINE)
                .flatMap(cut -> reader.read(cut.body().path(), cut.lines()).stream())
                .toList();
    }
}
