package dev.candor.page;

/**
 * A number that stands for itself.
 *
 * @param label what it is
 * @param value the figure with its unit
 * @param note what goes with it; empty for nothing
 */
public record FigureView(String label, String value, String note) {}
