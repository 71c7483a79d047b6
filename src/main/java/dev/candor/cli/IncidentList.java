package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.page.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor incident list}: names incidents, a line each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "List open incidents: id, severity, phase, start, next update due, title. Columns are separated by tabs in a pipe.")
final class IncidentList implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Option(names = "--all", description = "Resolved ones too.")
    private boolean all;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "The moment to look from.")
    private @Nullable Instant now;

    IncidentList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Desk desk = folder.desk(Clock.systemUTC());
        Insights insights = InsightsAt.of(desk.all(Desk.INCIDENTS), now == null ? desk.now() : now);
        List<IncidentState> states = insights.incidents().values().stream()
                .filter(state -> all || state.open())
                .toList();
        if (states.isEmpty()) {
            console.err().println(all ? "There are no incidents." : "No incident is open. --all lists resolved ones.");
        }
        List<List<String>> rows = new ArrayList<>();
        states.forEach(state -> rows.add(row(state, desk.texts(), insights.now())));
        print(rows);
        return ExitCode.DONE;
    }

    private static List<String> row(IncidentState state, Texts texts, Instant now) {
        String due = state.nextWordDue()
                .map(moment -> moment.isBefore(now)
                        ? "overdue since " + texts.shortMoment(moment)
                        : "next by " + texts.shortMoment(moment))
                .orElse("");
        return List.of(
                state.incident().meta().id(),
                state.incident().severity().orElse("-"),
                Names.lower(state.phase()),
                texts.shortMoment(state.incident().started()),
                due.isEmpty() ? "-" : due,
                ProblemPrinter.printable(state.incident().title()));
    }

    private void print(List<List<String>> rows) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElse(0);
                boolean last = i == row.size() - 1;
                line.append(
                        console.interactive() && !last
                                ? String.format(Locale.ROOT, "%-" + (width + 2) + "s", row.get(i))
                                : row.get(i) + (last ? "" : "\t"));
            }
            console.out().println(line);
        }
    }
}
