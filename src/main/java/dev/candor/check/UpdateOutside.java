package dev.candor.check;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Milestones;
import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Times that contradict each other: a word before the start, a detection after the end; most often a mistyped day. */
public final class UpdateOutside implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE002", Level.WARNING, "an update or a milestone lies outside its incident");
    private static final String HINT = "correct the time, or \"started\" and the milestones in the front matter";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().incidents().values().stream()
                .filter(incident -> incident.kind() != IncidentKind.NOTICE
                        && !incident.updates().isEmpty())
                .flatMap(incident -> Stream.concat(words(incident), milestones(incident)));
    }

    private static Stream<Problem> words(Incident incident) {
        Optional<Instant> resolved = Course.of(incident, Instant.MAX).resolved();
        Stream<Problem> early = incident.updates().stream()
                .filter(update -> update.at().isBefore(incident.started()))
                .map(update -> INFO.problem(update.place(), "this update is older than the incident's start", HINT));
        Stream<Problem> late = incident.updates().stream()
                .filter(update -> resolved.filter(update.at()::isAfter).isPresent() && affects(update))
                .map(update -> INFO.problem(
                        update.place(),
                        "this update affects components after the incident was resolved",
                        "reopen the incident with \"investigating\" or open a new one"));
        return Stream.concat(early, late);
    }

    private static boolean affects(Update update) {
        return update.components().values().stream().anyMatch(status -> status != ComponentStatus.OPERATIONAL);
    }

    private static Stream<Problem> milestones(Incident incident) {
        Milestones times = incident.milestones();
        Instant started = incident.started();
        return Stream.of(
                        early(incident, "detected", times.detected(), started),
                        early(
                                incident,
                                "acknowledged",
                                times.acknowledged(),
                                times.detected().orElse(started)),
                        early(incident, "declared", times.declared(), started),
                        late(incident))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> late(Incident incident) {
        return Course.of(incident, Instant.MAX)
                .resolved()
                .filter(end ->
                        incident.milestones().mitigated().filter(end::isBefore).isPresent())
                .map(end -> INFO.problem(
                        incident.meta().places().of("mitigated"),
                        "the impact ends after the incident was resolved",
                        HINT));
    }

    private static Optional<Problem> early(Incident incident, String key, Optional<Instant> at, Instant earliest) {
        return at.filter(time -> time.isBefore(earliest))
                .map(time -> INFO.problem(
                        incident.meta().places().of(key), "\"" + key + "\" is earlier than what it follows", HINT));
    }
}
