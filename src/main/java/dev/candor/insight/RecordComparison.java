package dev.candor.insight;

import dev.candor.insight.StatementChange.Kind;
import dev.candor.model.ContentRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a record said otherwise at a later moment.
 *
 * <p>An update continues the one of its time; failing that, the most similar one that has lost its own. Differences of white space
 * and mark-up count as none, those of spelling count.
 *
 * @param facts values that differ
 * @param statements parts of its text that differ, in the order of the later one, then those that went
 */
public record RecordComparison(List<FactChange> facts, List<StatementChange> statements) {
    private static final double ALIKE = 0.6;

    public RecordComparison {
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
    }

    /**
     * A record at a moment.
     *
     * @param entry as its file had it
     * @param moment updates dated later have not been said yet
     */
    public record Version(ContentRecord entry, Instant moment) {
        private List<Statement> statements() {
            return Statements.of(entry, moment);
        }
    }

    /** Compares two versions. */
    public static RecordComparison of(Version before, Version after) {
        return new RecordComparison(
                facts(RecordFacts.of(before.entry), RecordFacts.of(after.entry)),
                statements(before.statements(), after.statements()));
    }

    /** All that a record says, as changes from nothing. */
    public static RecordComparison ofNew(Version version) {
        return new RecordComparison(
                facts(Map.of(), RecordFacts.of(version.entry)), statements(List.of(), version.statements()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return facts.isEmpty() && statements.isEmpty();
    }

    private static List<FactChange> facts(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new FactChange(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static List<StatementChange> statements(List<Statement> before, List<Statement> after) {
        List<Statement> left = new ArrayList<>(before);
        List<Statement> gone = new ArrayList<>(before);
        gone.removeIf(old -> after.stream().anyMatch(now -> isSame(old, now)));
        List<StatementChange> changes = new ArrayList<>();
        for (Statement now : after) {
            Optional<Statement> old = match(left, now).or(() -> mostAlike(gone, now));
            old.ifPresent(left::remove);
            old.ifPresent(gone::remove);
            change(old, now).ifPresent(changes::add);
        }
        left.forEach(old -> changes.add(whole(Kind.WENT, old)));
        return changes;
    }

    private static Optional<Statement> match(List<Statement> among, Statement now) {
        return among.stream().filter(other -> isSame(other, now)).findFirst();
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.at().equals(other.at())
                && (one.at().isPresent() || one.name().equals(other.name()));
    }

    private static Optional<Statement> mostAlike(List<Statement> gone, Statement now) {
        return gone.stream()
                .filter(old -> Wordings.likeness(old.text(), now.text()) >= ALIKE)
                .findFirst();
    }

    private static Optional<StatementChange> change(Optional<Statement> before, Statement after) {
        if (before.isEmpty()) {
            return Optional.of(whole(Kind.APPEARED, after));
        }
        Statement old = before.get();
        boolean named = old.name().equals(after.name()) && old.at().equals(after.at());
        boolean worded = Wordings.words(old.text()).equals(Wordings.words(after.text()));
        return named && worded
                ? Optional.empty()
                : Optional.of(new StatementChange(
                        Kind.CHANGED,
                        after,
                        TextComparison.of(heading(old, named) + old.text(), heading(after, named) + after.text())));
    }

    /** The name and time of a part whose own changed, so that the comparison shows it. */
    private static String heading(Statement statement, boolean named) {
        return named
                ? ""
                : statement.name() + statement.at().map(at -> " " + at).orElse("") + " ";
    }

    private static StatementChange whole(Kind kind, Statement statement) {
        TextPiece.Kind piece = kind == Kind.WENT ? TextPiece.Kind.REMOVED : TextPiece.Kind.ADDED;
        return new StatementChange(kind, statement, List.of(new TextPiece(piece, statement.text())));
    }
}
