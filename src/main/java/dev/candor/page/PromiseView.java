package dev.candor.page;

/**
 * When the next word comes.
 *
 * @param sentence true at any time, for a reader without script too
 * @param overdue whether the promised moment had passed when the page was made
 */
public record PromiseView(TimedView sentence, boolean overdue) {}
