package dev.candor.page;

import java.util.List;

/**
 * Incidents as dots by day and length on a logarithmic scale.
 *
 * @param label what a screen reader says of it
 * @param heights lines of equal length, the longest first
 * @param ticks days along the bottom
 * @param dots those that would cover each other are one; none where there are too many for shapes
 * @param swarms the dots where there are many
 * @param keys the states that occur
 */
public record DotChartView(
        String label,
        List<Height> heights,
        List<Tick> ticks,
        List<Dot> dots,
        List<Swarm> swarms,
        List<StateView> keys) {
    /** A line of equal length, some units below the top. */
    public record Height(int y, String text) {}

    /** A day, at a share of the width in percent. */
    public record Tick(String x, String anchor, String text) {}

    /** Many dots of one state as a path in a drawing 1000 units wide and as high as the chart. */
    public record Swarm(String state, String path) {}

    /** A dot; {@code state} gives its shape and colour. */
    public record Dot(String x, int y, String state) {}
}
