package dev.candor.page;

import dev.candor.insight.EditHistory;
import dev.candor.insight.PassageHistory;
import dev.candor.insight.TextChange;
import dev.candor.insight.TextComparison;
import dev.candor.model.ContentRecord;
import dev.candor.model.HistorySettings;
import dev.candor.model.RecordPast;
import dev.candor.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which texts of a record were changed after they were published, and how. */
final class EditMarks {
    private final Views views;
    private final Texts texts;
    private final List<PassageHistory> notable;
    private final boolean compared;
    private final Set<Optional<Instant>> signed;

    EditMarks(PageContext context, ContentRecord entry) {
        this.views = new Views(context);
        this.texts = context.texts();
        Optional<RecordPast> past = context.catalog().past(entry);
        this.notable = past.map(EditHistory::of).orElse(List.of());
        this.signed = past.map(RecordPast::signedPassages).orElse(Set.of());
        this.compared = HistorySettings.of(context.site().options()).show() == HistorySettings.Show.EDITS;
    }

    /** What became of an update. */
    EditView of(Update update) {
        return there(Optional.of(update.at()));
    }

    /** What became of a postmortem. */
    static EditView ofWhole(PageContext context, ContentRecord entry) {
        EditView unknown = unknown(context, entry);
        return unknown.equals(EditView.NONE) ? new EditMarks(context, entry).there(Optional.empty()) : unknown;
    }

    /** That nobody can tell whether texts were changed, where that is so: silence would claim that none were. */
    static EditView unknown(PageContext context, ContentRecord entry) {
        boolean off = HistorySettings.of(context.site().options()).show() == HistorySettings.Show.OFF;
        return off || entry.meta().history().known()
                ? EditView.NONE
                : new EditView(List.of(context.texts().get("edit.unknown")), List.of());
    }

    /** Updates that were there once, each as a gap. */
    List<PassageHistory> gaps() {
        return notable.stream()
                .filter(found ->
                        found.removed().isPresent() && found.passage().at().isPresent())
                .toList();
    }

    /** The sentence that a gap holds. */
    EditView gap(PassageHistory gone) {
        Instant removed = gone.removed().orElseThrow();
        return new EditView(List.of(mark("edit.removed", Duration.between(gone.published(), removed))), List.of());
    }

    private EditView there(Optional<Instant> at) {
        List<String> marks = new ArrayList<>();
        List<EditView.ChangeView> changes = new ArrayList<>();
        notable.stream()
                .filter(found ->
                        found.removed().isEmpty() && found.passage().at().equals(at))
                .findFirst()
                .ifPresent(found -> tell(found, marks, changes));
        if (signed.contains(at)) {
            marks.add(texts.get("edit.verified"));
        }
        return marks.isEmpty() ? EditView.NONE : new EditView(List.copyOf(marks), List.copyOf(changes));
    }

    private void tell(PassageHistory found, List<String> marks, List<EditView.ChangeView> changes) {
        found.addedLater().ifPresent(late -> marks.add(mark("edit.added", late)));
        found.editedAfter().ifPresent(after -> marks.add(mark("edit.edited", after)));
        if (compared) {
            found.changes().forEach(change -> changes.add(change(change)));
        }
        Collections.reverse(changes);
    }

    private String mark(String key, Duration after) {
        Duration shown = after.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : after;
        boolean days = shown.toDays() >= 2;
        return texts.get(key, Map.of("length", texts.duration(days ? Duration.ofDays(shown.toDays()) : shown)));
    }

    private EditView.ChangeView change(TextChange change) {
        return new EditView.ChangeView(
                views.moment(change.at()),
                TextComparison.of(change.before(), change.after()).stream()
                        .map(piece ->
                                new EditView.PieceView(piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
                        .toList());
    }
}
