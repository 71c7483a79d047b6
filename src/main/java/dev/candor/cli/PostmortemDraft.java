package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.Revision;
import dev.candor.problem.Failure;
import dev.candor.source.FileHistory;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor postmortem draft}: writes what is known of an incident as a postmortem to be finished. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "Write a postmortem from what is known of an incident: times, impact, public updates, roles, commits.",
            "What is not known is left as a marked blank, {{TODO: …}}. Only internal builds show a draft."
        },
        footer = {"", "Example:", "  candor postmortem draft 2026-11-03-payments-fail"})
final class PostmortemDraft implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Parameters(
            arity = "0..1",
            paramLabel = "INCIDENT",
            description = "The incident's id.",
            completionCandidates = Candidates.Incidents.class)
    private @Nullable String incident;

    @Option(names = "--id", paramLabel = "ID", description = "The postmortem's id; the incident's where left out.")
    private @Nullable String id;

    PostmortemDraft(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::draft);
    }

    private void draft(Authoring.Bench bench) {
        RecordPlace source = bench.picks().incident(Optional.ofNullable(incident), false);
        Catalog catalog = bench.desk().only(source);
        Incident written = bench.desk().incident(source);
        IncidentState state = Optional.ofNullable(
                        InsightsAt.of(catalog, bench.desk().now()).incidents().get(source.id()))
                .orElseThrow(
                        () -> Failure.usage(source.id() + " is no incident", "notices and drills have no postmortem"));
        RecordPlace place = bench.desk().newPlace(Desk.POSTMORTEMS, id != null ? id : source.id());
        PostmortemSketch sketch = new PostmortemSketch(bench.desk(), state, commits(source));
        byte[] bytes = sketch.record().text().getBytes(StandardCharsets.UTF_8);
        bench.desk().with(place, bytes);
        bench.saver()
                .save(new RecordEdit(
                        place, true, nothing -> bytes, Optional.empty(), written.title(), "Draft postmortem"));
    }

    private List<Revision> commits(RecordPlace source) {
        try (SourceTree tree = authoring.tree()) {
            FileHistory history = tree.history();
            return history.known()
                    ? history.versions(RecordKey.of(source.path())).stream()
                            .map(version -> version.revision())
                            .toList()
                    : List.of();
        }
    }
}
