package dev.candor.page;

/**
 * When the next word comes.
 *
 * @param by the promised moment
 * @param text the sentence for a reader without script, true at any time
 * @param overdue whether it had passed when the page was made
 */
public record PromiseView(TimeView by, String text, boolean overdue) {}
