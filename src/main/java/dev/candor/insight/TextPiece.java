package dev.candor.insight;

/**
 * A stretch of a comparison of two texts.
 *
 * @param text words with single spaces between them
 */
public record TextPiece(Kind kind, String text) {
    /** What became of it. */
    public enum Kind {
        /** It is in both. */
        KEPT,
        /** It is in the older text only. */
        REMOVED,
        /** It is in the newer text only. */
        ADDED,
        /** A long stretch in both that is left out. */
        LEFT_OUT
    }
}
