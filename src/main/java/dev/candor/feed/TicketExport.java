package dev.candor.feed;

import dev.candor.insight.LedgerEntry;
import dev.candor.model.ActionItem;
import dev.candor.model.Postmortem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Writes what ticket systems import: the actions that are not closed and have no ticket yet. */
public final class TicketExport {
    private final List<LedgerEntry> entries;
    private final Function<Postmortem, String> link;

    /**
     * An export of actions.
     *
     * @param link the address of a postmortem's page
     */
    public TicketExport(List<LedgerEntry> entries, Function<Postmortem, String> link) {
        this.entries = entries.stream()
                .filter(entry -> entry.action().status().isPending()
                        && entry.action().ticket().isEmpty())
                .toList();
        this.link = link;
    }

    /** What Jira's CSV import takes. */
    public byte[] jira() {
        Csv csv = new Csv()
                .row(List.of("Summary", "Issue Type", "Description", "Due Date", "Labels", "External issue ID"));
        entries.forEach(entry -> csv.row(List.of(
                entry.action().title(),
                "Task",
                "From the postmortem \"" + entry.postmortem().title() + "\": " + link.apply(entry.postmortem()),
                ActionExport.day(entry.action().due()),
                String.join(" ", labels(entry)),
                entry.postmortem().id() + "/" + entry.action().id())));
        return csv.bytes();
    }

    /** A JSON array of bodies for GitHub's {@code POST /repos/OWNER/REPO/issues}. */
    public byte[] github() {
        return Json.bytes(Json.array(entries.stream().map(this::issue)));
    }

    private ObjectNode issue(LedgerEntry entry) {
        ActionItem action = entry.action();
        List<String> lines = new ArrayList<>();
        String postmortem = ActionExport.linked(entry.postmortem().title(), link.apply(entry.postmortem()));
        lines.add("From the postmortem " + postmortem + ".");
        action.due().ifPresent(due -> lines.add("Due: " + due));
        if (!action.owner().isEmpty()) {
            lines.add("Team: " + ActionExport.plain(action.owner()));
        }
        ObjectNode json = Json.object();
        json.put("title", CleanText.line(action.title()));
        json.put("body", String.join("\n\n", lines));
        json.set("labels", Json.words(labels(entry)));
        return json;
    }

    private static List<String> labels(LedgerEntry entry) {
        List<String> labels = new ArrayList<>(List.of("postmortem"));
        entry.action().kind().ifPresent(kind -> labels.add(ActionExport.kind(entry.action())));
        return labels;
    }
}
