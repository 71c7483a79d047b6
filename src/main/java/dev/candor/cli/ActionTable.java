package dev.candor.cli;

import dev.candor.insight.ActionLedger;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.ActionItem;
import dev.candor.model.Revision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes actions as lines for a terminal; columns are separated by tabs in a pipe. */
final class ActionTable {
    private final List<LedgerEntry> entries;
    private final ZoneId zone;

    ActionTable(List<LedgerEntry> entries, ZoneId zone) {
        this.entries = entries;
        this.zone = zone;
    }

    /** State, day, team, where it stands, title, and the commit that closed it. */
    String text(boolean aligned) {
        List<List<String>> rows = entries.stream().map(this::row).toList();
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths, aligned)).append("\n"));
        return text.toString();
    }

    private static String line(List<String> row, int[] widths, boolean aligned) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            String cell = row.get(i);
            line.append(cell).append(aligned ? " ".repeat(widths[i] - cell.length() + 2) : "\t");
        }
        return line.append(row.get(row.size() - 1)).toString();
    }

    private List<String> row(LedgerEntry entry) {
        ActionItem action = entry.action();
        return List.of(
                state(entry),
                day(action),
                action.owner().isEmpty() ? "-" : ProblemPrinter.printable(action.owner()),
                entry.postmortem().id() + "#" + ProblemPrinter.printable(action.id()),
                ProblemPrinter.printable(action.title()) + after(action));
    }

    private static String state(LedgerEntry entry) {
        String state = entry.action().status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return entry.isOverdue() ? state + ", " + entry.daysLate() + " d overdue" : state;
    }

    private String day(ActionItem action) {
        Optional<LocalDate> day = action.status().isPending() ? action.due() : ActionLedger.closedOn(action, zone);
        return day.map(LocalDate::toString).orElse("-");
    }

    private static String after(ActionItem action) {
        String reason = action.reason().isEmpty() ? "" : " — " + ProblemPrinter.printable(action.reason());
        return reason
                + action.closed()
                        .map(Revision::abbreviated)
                        .map(commit -> " [" + commit + "]")
                        .orElse("");
    }
}
