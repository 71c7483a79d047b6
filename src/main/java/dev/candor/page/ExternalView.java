package dev.candor.page;

/**
 * A reference to something elsewhere.
 *
 * @param text the words
 * @param href the address, already judged safe by the reader
 */
public record ExternalView(String text, String href) {}
