package dev.candor.page;

/**
 * A moment or day as a page shows it.
 *
 * @param iso for programs: RFC 3339 in UTC, or a date
 * @param text for people, with the zone named where it is a moment
 */
public record TimeView(String iso, String text) {}
