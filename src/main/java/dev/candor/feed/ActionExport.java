package dev.candor.feed;

import dev.candor.insight.LedgerEntry;
import dev.candor.model.ActionItem;
import dev.candor.model.Postmortem;
import dev.candor.model.Revision;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Writes actions for other programs: as tables and as JSON. Titles are data there and never markup or formulas. */
public final class ActionExport {
    private static final List<String> COLUMNS = List.of(
            "postmortem",
            "id",
            "title",
            "kind",
            "status",
            "days_late",
            "owner",
            "due",
            "done",
            "reason",
            "ticket",
            "commit",
            "causes",
            "link");

    private final List<LedgerEntry> entries;
    private final Function<Postmortem, String> link;

    /**
     * An export of actions.
     *
     * @param link the address of a postmortem's page
     */
    public ActionExport(List<LedgerEntry> entries, Function<Postmortem, String> link) {
        this.entries = List.copyOf(entries);
        this.link = link;
    }

    /** A table for spreadsheets, a row for each action. */
    public byte[] csv() {
        Csv csv = new Csv().row(COLUMNS);
        entries.forEach(entry -> csv.row(cells(entry)));
        return csv.bytes();
    }

    private List<String> cells(LedgerEntry entry) {
        ActionItem action = entry.action();
        return List.of(
                entry.postmortem().id(),
                action.id(),
                action.title(),
                kind(action),
                word(action.status()),
                entry.isOverdue() ? Long.toString(entry.daysLate()) : "",
                action.owner(),
                day(action.due()),
                day(action.done()),
                action.reason(),
                ticket(action),
                action.closed().map(Revision::commit).orElse(""),
                String.join(" ", entry.postmortem().causes()),
                link.apply(entry.postmortem()));
    }

    /** A table in Markdown, as ticket systems and merge requests show it. */
    public byte[] markdown() {
        StringBuilder table =
                new StringBuilder("| Action | Kind | State | Due | Team | Postmortem |\n|---|---|---|---|---|---|\n");
        for (LedgerEntry entry : entries) {
            ActionItem action = entry.action();
            List<String> row = List.of(
                    action.ticket().isPresent() ? linked(action.title(), ticket(action)) : plain(action.title()),
                    kind(action),
                    state(entry),
                    day(action.due()),
                    plain(action.owner()),
                    linked(entry.postmortem().title(), link.apply(entry.postmortem())));
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String state(LedgerEntry entry) {
        ActionItem action = entry.action();
        String state = word(action.status()).replace('_', ' ');
        return switch (action.status()) {
            case OPEN, IN_PROGRESS -> entry.isOverdue() ? state + ", " + entry.daysLate() + " d overdue" : state;
            case DONE -> (state + " " + day(action.done())).strip();
            case DROPPED -> action.reason().isEmpty() ? state : state + ": " + plain(action.reason());
        };
    }

    /** A JSON array of objects. */
    public byte[] json() {
        return Json.bytes(Json.array(entries.stream().map(this::object)));
    }

    private ObjectNode object(LedgerEntry entry) {
        ObjectNode json = Json.object();
        List<String> cells = cells(entry);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            json.put(COLUMNS.get(i), cell.isEmpty() ? null : cell);
        }
        json.put("days_late", entry.daysLate());
        json.set("causes", Json.words(entry.postmortem().causes()));
        return json;
    }

    static String linked(String text, String address) {
        return "[" + plain(text) + "](<" + address.replaceAll("[<>\\s]", "") + ">)";
    }

    /** Text as Markdown shows it unchanged, which calls nobody. */
    static String plain(String text) {
        return CleanText.line(text)
                .replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1")
                .replace("@", "&#64;");
    }

    static String kind(ActionItem action) {
        return action.kind().map(ActionExport::word).orElse("");
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String ticket(ActionItem action) {
        return action.ticket().map(URI::toString).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
