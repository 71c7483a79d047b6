package dev.candor.insight;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.candor.insight.TextPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word. */
public final class TextComparison {
    /** Of a longer stretch that did not change, this many words are shown on each side of a change. */
    private static final int CONTEXT = 12;

    private final List<String> before;
    private final List<TextPiece> pieces = new ArrayList<>();

    private TextComparison(String before) {
        this.before = Wordings.words(before);
    }

    /** The pieces of both texts in order, long stretches without a change left out. */
    public static List<TextPiece> of(String before, String after) {
        TextComparison comparison = new TextComparison(before);
        int shown = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(comparison.before, Wordings.words(after)).getDeltas()) {
            int at = delta.getSource().getPosition();
            comparison.kept(shown, at);
            comparison.add(Kind.REMOVED, delta.getSource().getLines());
            comparison.add(Kind.ADDED, delta.getTarget().getLines());
            shown = at + delta.getSource().size();
        }
        comparison.kept(shown, comparison.before.size());
        return List.copyOf(comparison.pieces);
    }

    private void kept(int from, int to) {
        int head = from == 0 ? from : Math.min(to, from + CONTEXT);
        int tail = to == before.size() ? to : Math.max(from, to - CONTEXT);
        if (tail - head <= CONTEXT) {
            add(Kind.KEPT, before.subList(from, to));
            return;
        }
        add(Kind.KEPT, before.subList(from, head));
        pieces.add(new TextPiece(Kind.LEFT_OUT, "…"));
        add(Kind.KEPT, before.subList(tail, to));
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new TextPiece(kind, String.join(" ", words)));
        }
    }
}
