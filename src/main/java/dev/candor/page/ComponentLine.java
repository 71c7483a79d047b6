package dev.candor.page;

import dev.candor.output.SitePath;

/**
 * A component in the list of the home page.
 *
 * @param uptime the share of time without declared impact over the strip's days, such as {@code 99.71 %}; empty where nothing was measured
 * @param uptimeShort the same over the thirty days that a phone shows
 */
public record ComponentLine(
        String name, SitePath path, StateView state, String uptime, String uptimeShort, StripView strip) {}
