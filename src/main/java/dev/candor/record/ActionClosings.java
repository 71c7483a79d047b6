package dev.candor.record;

import dev.candor.model.ActionItem;
import dev.candor.model.ActionStatus;
import dev.candor.model.Audience;
import dev.candor.model.Postmortem;
import dev.candor.model.Revision;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.Lineage;
import dev.candor.source.RecordKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in the earlier versions of a postmortem the commit since which each of its actions is done or dropped. */
final class ActionClosings {
    private final FileHistory history;
    private final boolean internal;
    private final Map<String, String> paths = new HashMap<>();

    ActionClosings(FileHistory history, Audience audience, List<RecordInput> postmortems) {
        this.history = history;
        this.internal = audience == Audience.INTERNAL;
        postmortems.forEach(input -> paths.put(input.id(), input.file().path()));
    }

    /** The postmortems with what history tells of the actions that the audience may see in full. */
    List<Postmortem> of(List<Postmortem> postmortems) {
        return postmortems.parallelStream().map(this::closed).toList();
    }

    private Postmortem closed(Postmortem postmortem) {
        Set<String> sought = postmortem.actions().stream()
                .filter(action -> !action.status().isPending() && (internal || action.isPublic()))
                .map(ActionItem::id)
                .collect(Collectors.toCollection(HashSet::new));
        String path = paths.get(postmortem.id());
        if (sought.isEmpty() || path == null) {
            return postmortem;
        }
        Map<String, Revision> commits = commits(path, sought);
        return postmortem.with(postmortem.actions().stream()
                .map(action -> Optional.ofNullable(commits.get(action.id()))
                        .map(action::closedBy)
                        .orElse(action))
                .toList());
    }

    /** Goes back only as far as one of them was closed without a break. */
    private Map<String, Revision> commits(String path, Set<String> sought) {
        RecordKey key = RecordKey.of(path);
        List<FileVersion> line = history.known(key) ? Lineage.of(history.versions(key)) : List.of();
        Map<String, Revision> commits = new HashMap<>();
        for (FileVersion version : line) {
            Optional<Set<String>> then = version.isRemoval() ? Optional.empty() : closedIn(version);
            then.ifPresent(sought::retainAll);
            if (sought.isEmpty()) {
                break;
            }
            then.ifPresent(any -> sought.forEach(id -> commits.put(id, version.revision())));
        }
        return commits;
    }

    private Optional<Set<String>> closedIn(FileVersion version) {
        return FrontMatter.of(version.path(), history.read(version)).map(ActionClosings::closedIn);
    }

    private static Set<String> closedIn(MapNode keys) {
        List<Node> actions = keys.get("actions")
                .filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).items())
                .orElse(List.of());
        Set<String> closed = new HashSet<>();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) instanceof MapNode action && isClosed(text(action, "status"))) {
                String id = text(action, "id");
                closed.add(id.isEmpty() ? "A" + (i + 1) : id);
            }
        }
        return closed;
    }

    private static boolean isClosed(String word) {
        return Optional.ofNullable(Words.of(ActionStatus.values()).get(word))
                .filter(status -> !status.isPending())
                .isPresent();
    }

    private static String text(MapNode action, String key) {
        return action.get(key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text().strip())
                .orElse("");
    }
}
