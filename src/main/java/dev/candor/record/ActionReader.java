package dev.candor.record;

import dev.candor.model.ActionItem;
import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the actions of a postmortem.
 *
 * <p>For the public an action is its title, kind and status; owner, days, reason and ticket are there only where it says
 * {@code public: true}.
 */
final class ActionReader {
    private static final Set<String> TRACK = Set.of("status", "owner", "due", "done");

    private final OpenRecord open;
    private final Set<String> ids = new HashSet<>();

    ActionReader(OpenRecord open) {
        this.open = open;
    }

    /** Whether somebody keeps track: there are none and the record says so, or one of them says more than what is to be done. */
    static boolean isTracked(Fields postmortem) {
        List<Node> actions = postmortem.items("actions");
        return postmortem.has("actions")
                && (actions.isEmpty() || actions.stream().anyMatch(ActionReader::isTracked));
    }

    private static boolean isTracked(Node action) {
        return !(action instanceof MapNode map)
                || map.all().stream()
                        .anyMatch(entry ->
                                TRACK.contains(entry.key()) && !entry.value().isEmpty());
    }

    /** All of them, in the order written. */
    List<ActionItem> read() {
        List<ActionItem> actions = new ArrayList<>();
        for (Fields action : open.fields().maps("actions")) {
            actions.add(action(action, "A" + (actions.size() + 1)));
        }
        return List.copyOf(actions);
    }

    private ActionItem action(Fields fields, String number) {
        String id = fields.text("id").orElse(number);
        if (!ids.add(id)) {
            fields.error("id", "duplicate-action", "two actions have one id", "give each action an id of its own");
        }
        String title = fields.title("title");
        ActionStatus status =
                fields.oneOf("status", Words.of(ActionStatus.values())).orElse(ActionStatus.OPEN);
        String reason = fields.text("reason").orElse("");
        if (status == ActionStatus.DROPPED && reason.isEmpty()) {
            fields.error("status", "missing-reason", "a dropped action needs a reason", "add \"reason: …\"");
        }
        ActionItem whole = new ActionItem(
                id,
                title,
                fields.oneOf("kind", Words.of(ActionKind.values())),
                status,
                fields.text("owner").orElse(""),
                fields.date("due"),
                fields.date("done"),
                reason,
                fields.uri("ticket"),
                fields.bool("public").orElse(false),
                Optional.empty(),
                fields.node().place());
        fields.finish();
        return open.scope().isInternal() || whole.isPublic() ? whole : outline(whole);
    }

    private static ActionItem outline(ActionItem action) {
        return new ActionItem(
                action.id(),
                action.title(),
                action.kind(),
                action.status(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                action.place());
    }
}
