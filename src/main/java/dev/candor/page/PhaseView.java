package dev.candor.page;

/**
 * A phase in the bar that shows how long each one took.
 *
 * @param css names its shade: {@code p1} to {@code p4}
 * @param x its start in percent of the bar, such as {@code 28.6}
 * @param width its length in percent of the bar
 * @param text its name and length in words
 */
public record PhaseView(String css, String x, String width, String text) {}
