package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Statement;
import dev.candor.insight.Statements;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Postmortem;
import dev.candor.page.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Prints a record as plain text: what it is, then what it said, the newest update first. */
final class Sheet {
    private final Console console;
    private final Texts texts;

    Sheet(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    /** Prints a record as it read at a moment; {@code under} are lines below its title. */
    void print(ContentRecord entry, Instant at, List<String> under) {
        line(console.paint(Console.Paint.STRONG, ProblemPrinter.printable(entry.title())));
        under.forEach(this::line);
        line("");
        newestFirst(Statements.of(entry, at)).forEach(this::statement);
        if (entry instanceof Postmortem postmortem) {
            actions(postmortem);
        }
    }

    private static List<Statement> newestFirst(List<Statement> statements) {
        List<Statement> updates = new ArrayList<>(statements);
        updates.removeIf(said -> said.at().isEmpty());
        Collections.reverse(updates);
        List<Statement> all = new ArrayList<>(statements);
        all.removeAll(updates);
        all.addAll(updates);
        return all;
    }

    private void statement(Statement said) {
        if (!said.name().equals("summary") || said.at().isPresent()) {
            line(console.paint(Console.Paint.STRONG, heading(said, texts)));
        }
        said.text().lines().forEach(words -> line("  " + ProblemPrinter.printable(words)));
        line("");
    }

    /** The name of a part, and its time. */
    static String heading(Statement said, Texts texts) {
        return said.at()
                .map(at -> texts.get("phase." + said.name()) + " · " + texts.moment(at))
                .orElseGet(() -> ProblemPrinter.printable(said.name()));
    }

    private void actions(Postmortem postmortem) {
        postmortem
                .actions()
                .forEach(action -> line("  [" + Names.lower(action.status()) + "] " + action.id() + " "
                        + ProblemPrinter.printable(action.title())));
    }

    /** What a record was at a moment, in a line. */
    String facts(Catalog catalog, ContentRecord entry, Instant at) {
        Insights insights = InsightsAt.of(catalog, at);
        if (entry instanceof Incident incident) {
            return join(incident.severity().orElse(""), phase(insights, incident), since(insights, incident));
        }
        if (entry instanceof Maintenance maintenance) {
            return facts(insights, maintenance);
        }
        return entry instanceof Postmortem postmortem ? facts(postmortem) : "";
    }

    private String facts(Insights insights, Maintenance maintenance) {
        return join(
                Optional.ofNullable(insights.maintenance().get(maintenance.id()))
                        .map(MaintenanceState::phase)
                        .map(Names::lower)
                        .orElse(""),
                texts.moment(maintenance.scheduled().start()) + " to "
                        + texts.moment(maintenance.scheduled().end()));
    }

    private String facts(Postmortem postmortem) {
        return join(
                Names.lower(postmortem.status()),
                postmortem.published().map(texts::day).orElse(""),
                postmortem.owner());
    }

    private static String phase(Insights insights, Incident incident) {
        return Optional.ofNullable(insights.incidents().get(incident.id()))
                .map(IncidentState::phase)
                .map(Names::lower)
                .orElseGet(() -> Names.lower(incident.kind()));
    }

    private String since(Insights insights, Incident incident) {
        return "since " + texts.moment(incident.started())
                + Optional.ofNullable(insights.incidents().get(incident.id()))
                        .flatMap(IncidentState::ended)
                        .map(end -> " until " + texts.moment(end))
                        .orElse("");
    }

    private static String join(String... parts) {
        return String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private void line(String text) {
        console.out().println(text.stripTrailing());
    }
}
