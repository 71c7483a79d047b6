package dev.candor.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a commit and its parents have under one name.
 *
 * @param now in the commit
 * @param before in each parent
 */
record ComparedEntry(Optional<TreeEntry> now, List<Optional<TreeEntry>> before) {

    /** Looks a name up in the commit's entries and in those of its parents. */
    static ComparedEntry of(
            TreeDifference.Key key,
            Map<TreeDifference.Key, TreeEntry> now,
            List<Map<TreeDifference.Key, TreeEntry>> before) {
        return new ComparedEntry(
                Optional.ofNullable(now.get(key)),
                before.stream()
                        .map(entries -> Optional.ofNullable(entries.get(key)))
                        .toList());
    }

    /** Whether it is the same in no parent, which is Git's own rule for merges: what equals one parent was decided there. */
    boolean isChanged() {
        return before.stream().noneMatch(this::isNow);
    }

    private boolean isNow(Optional<TreeEntry> other) {
        return now.isPresent() == other.isPresent()
                && (now.isEmpty() || now.get().isSameAs(other.orElseThrow()));
    }

    /** The folder; the id of nothing where there is none any more. */
    ObjectId folder() {
        return id(now);
    }

    /** The folder in each parent; the id of nothing where there was none. */
    List<ObjectId> foldersBefore() {
        return before.stream().map(ComparedEntry::id).toList();
    }

    private static ObjectId id(Optional<TreeEntry> entry) {
        return entry.map(TreeEntry::id).orElse(ObjectId.zeroId());
    }

    /** The blob id; empty where there is no file any more. */
    String file() {
        return blob(now);
    }

    /** The blob id in the first parent that has the file; empty where none has. */
    String fileBefore() {
        return before.stream()
                .map(ComparedEntry::blob)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String blob(Optional<TreeEntry> entry) {
        return entry.filter(TreeEntry::isFile).map(found -> found.id().name()).orElse("");
    }
}
