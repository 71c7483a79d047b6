package dev.candor.page;

/**
 * A sentence with a moment in it.
 *
 * @param before the words before the moment
 * @param after the words after it
 */
public record TimedView(String before, TimeView at, String after) {
    /** The whole sentence. */
    public String text() {
        return before + at.text() + after;
    }
}
