package dev.candor.page;

/**
 * A part of a longer text.
 *
 * @param title as its author wrote it; empty where the heading above says the same
 */
public record PartView(String title, TextView body) {}
