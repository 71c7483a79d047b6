package dev.candor.insight;

import java.util.List;

/**
 * What became of a part of a record between two moments.
 *
 * @param statement the part as it is, or was where it went
 * @param pieces the comparison word by word; one piece, the whole text, where it appeared or went
 */
public record StatementChange(Kind kind, Statement statement, List<TextPiece> pieces) {
    /** What became of it. */
    public enum Kind {
        /** It is in the later one only. */
        APPEARED,
        /** It is in both with other words, or at another time. */
        CHANGED,
        /** It is in the earlier one only. */
        WENT
    }

    public StatementChange {
        pieces = List.copyOf(pieces);
    }
}
