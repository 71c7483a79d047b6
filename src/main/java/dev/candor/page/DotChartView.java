package dev.candor.page;

import java.util.List;

/**
 * Incidents as dots by day and length on a logarithmic scale.
 *
 * @param label what a screen reader says of it
 * @param heights lines of equal length, the longest first
 * @param ticks days along the bottom
 * @param dots those that would cover each other are one
 */
public record DotChartView(String label, List<Height> heights, List<Tick> ticks, List<Dot> dots) {
    /** A line of equal length, some units below the top. */
    public record Height(int y, String text) {}

    /** A day, at a share of the width in percent. */
    public record Tick(String x, String anchor, String text) {}

    /** A dot; {@code state} gives its shape and colour. */
    public record Dot(String x, int y, String state) {}
}
