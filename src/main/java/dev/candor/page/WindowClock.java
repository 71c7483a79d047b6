package dev.candor.page;

/**
 * How a maintenance window moves with the clock.
 *
 * @param moves whether it still lies ahead or runs
 * @param runs whether it ran when the page was made
 * @param automatic whether it begins and ends at its minute without a word from anybody
 */
public record WindowClock(boolean moves, boolean runs, boolean automatic) {}
