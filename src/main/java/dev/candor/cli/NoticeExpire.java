package dev.candor.cli;

import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.problem.Failure;
import dev.candor.record.RecordChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor notice expire}: takes an announcement from the top of the page. */
@Command(
        name = "expire",
        mixinStandardHelpOptions = true,
        description = "Take an announcement from the top of the page. It stays in the history.")
final class NoticeExpire implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Parameters(
            arity = "0..1",
            paramLabel = "NOTICE",
            description = "The notice's id.",
            completionCandidates = Candidates.Notices.class)
    private @Nullable String id;

    @Option(names = "--at", paramLabel = "TIME", description = "When it expires; now where left out.")
    private String at = "now";

    NoticeExpire(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::expire);
    }

    private void expire(Authoring.Bench bench) {
        RecordPlace place = bench.picks().record(Desk.INCIDENTS, Optional.ofNullable(id), notices(bench));
        Incident notice = bench.desk().incident(place);
        if (notice.kind() != IncidentKind.NOTICE) {
            throw Failure.usage(place.id() + " is no notice", "candor incident resolve ends an incident");
        }
        Instant end = bench.moments().read(at, "--at").truncatedTo(ChronoUnit.SECONDS);
        RecordChange change = RecordChange.set("until", end.toString());
        bench.saver()
                .save(new RecordEdit(
                        place,
                        false,
                        bytes -> apply(bench.desk(), place, bytes, change),
                        Optional.empty(),
                        notice.title(),
                        "Expire notice"));
    }

    private List<Choice> notices(Authoring.Bench bench) {
        return id != null
                ? List.of()
                : bench.desk().all(Desk.INCIDENTS).incidents().values().stream()
                        .filter(incident -> incident.kind() == IncidentKind.NOTICE)
                        .filter(incident -> incident.until()
                                .filter(end -> end.isAfter(bench.desk().now()))
                                .isPresent())
                        .map(incident -> new Choice(incident.meta().id(), incident.title()))
                        .toList();
    }

    private static byte[] apply(Desk desk, RecordPlace place, byte[] bytes, RecordChange change) {
        desk.with(place, bytes);
        byte[] changed = desk.edited(place, bytes, change, List.of());
        desk.with(place, changed);
        return changed;
    }
}
