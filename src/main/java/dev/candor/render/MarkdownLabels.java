package dev.candor.render;

/**
 * The few words that rendered Markdown adds of its own, in one locale.
 *
 * @param internal names a block that only an internal build shows
 * @param done names a ticked box of a task list
 * @param open names an empty box of a task list
 * @param back names the link from a footnote to where it is used
 */
public record MarkdownLabels(String internal, String done, String open, String back) {
    /** In English. */
    public static final MarkdownLabels ENGLISH = new MarkdownLabels("Internal", "Done", "To do", "Back to the text");

    String get(String name) {
        return switch (name) {
            case "internal" -> internal;
            case "done" -> done;
            case "open" -> open;
            default -> back;
        };
    }
}
