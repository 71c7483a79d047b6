package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Incident;
import dev.candor.model.Update;
import dev.candor.page.Texts;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor incident show}: prints an incident as plain text, newest update first. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Print an incident as plain text, the newest update first, internal notes included.")
final class IncidentShow implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Parameters(
            paramLabel = "INCIDENT",
            description = "The incident's id.",
            completionCandidates = Candidates.Incidents.class)
    private String id = "";

    IncidentShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = folder.desk(Clock.systemUTC());
        RecordPlace place = desk.place(Desk.INCIDENTS, id);
        Incident incident = desk.incident(place);
        line(console.paint(Console.Paint.STRONG, ProblemPrinter.printable(incident.title())));
        line(facts(desk, place, incident));
        line("");
        if (!incident.summary().isEmpty()) {
            text(incident.summary().source());
        }
        for (int i = incident.updates().size() - 1; i >= 0; i--) {
            update(incident.updates().get(i), desk);
        }
        return ExitCode.DONE;
    }

    private static String facts(Desk desk, RecordPlace place, Incident incident) {
        Texts texts = desk.texts();
        Optional<IncidentState> state = Optional.ofNullable(
                InsightsAt.of(desk.only(place), desk.now()).incidents().get(place.id()));
        String since = texts.moment(incident.started());
        return place.display() + " · "
                + incident.severity().map(severity -> severity + " · ").orElse("")
                + state.map(known -> Names.lower(known.phase())).orElse(Names.lower(incident.kind()))
                + " · since " + since
                + state.flatMap(IncidentState::ended)
                        .map(end -> " until " + texts.moment(end))
                        .orElse("");
    }

    private void update(Update update, Desk desk) {
        Texts texts = desk.texts();
        String heading = texts.get("phase." + Names.lower(update.phase())) + " · " + texts.moment(update.at());
        line(console.paint(Console.Paint.STRONG, heading));
        String statuses = update.components().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + texts.get("status." + Names.lower(entry.getValue())))
                .collect(Collectors.joining(", "));
        if (!statuses.isEmpty()) {
            line("  " + statuses);
        }
        text(update.body().source());
    }

    private void text(String markdown) {
        markdown.lines().forEach(words -> line("  " + ProblemPrinter.printable(words)));
        line("");
    }

    private void line(String text) {
        console.out().println(text.stripTrailing());
    }
}
