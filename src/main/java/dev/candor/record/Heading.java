package dev.candor.record;

/**
 * A heading of a body.
 *
 * @param level from 1 to 6
 * @param text without its marks
 * @param column of the first character of the text
 * @param from index of its first line
 * @param to index of the line after it
 */
record Heading(int level, String text, int column, int from, int to) {}
