package dev.candor.cli;

import dev.candor.feed.ActionExport;
import dev.candor.feed.TicketExport;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.Postmortem;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The formats of {@code candor actions} that other programs read. */
final class ActionFormat {
    private static final List<String> NAMES = List.of("table", "csv", "json", "markdown", "jira-csv", "github-json");

    private ActionFormat() {}

    /** What a shell completes them to. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    /** Refuses a format that there is not. */
    static void known(String name) {
        if (!NAMES.contains(name)) {
            throw Failure.usage("there is no format \"" + name + "\"", DidYouMean.hint(name, NAMES));
        }
    }

    /** The actions in a format other than the table. */
    static byte[] write(String name, List<LedgerEntry> entries, Function<Postmortem, String> link) {
        ActionExport export = new ActionExport(entries, link);
        return switch (name) {
            case "csv" -> export.csv();
            case "json" -> export.json();
            case "markdown" -> export.markdown();
            case "jira-csv" -> new TicketExport(entries, link).jira();
            default -> new TicketExport(entries, link).github();
        };
    }
}
