package dev.candor.insight;

/**
 * A value of a record that differs between two moments.
 *
 * @param name the key in its file
 * @param before empty where there was none
 * @param after empty where there is none
 */
public record FactChange(String name, String before, String after) {}
