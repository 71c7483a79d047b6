package dev.candor.page;

import java.util.List;

/**
 * What became of a text after it was published.
 *
 * @param marks sentences such as {@code Edited 4 days later}
 * @param changes how it was changed, newest first; none where the site shows marks only
 */
public record EditView(List<String> marks, List<ChangeView> changes) {
    /** A text that is as it was published. */
    public static final EditView NONE = new EditView(List.of(), List.of());

    /**
     * A change.
     *
     * @param at when it was made
     * @param pieces the comparison
     */
    public record ChangeView(TimeView at, List<PieceView> pieces) {}

    /**
     * A stretch of a comparison.
     *
     * @param kind {@code kept}, {@code removed}, {@code added} or {@code left_out}
     */
    public record PieceView(String kind, String text) {}
}
