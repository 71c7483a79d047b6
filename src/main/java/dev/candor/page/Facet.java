package dev.candor.page;

import java.util.List;

/**
 * The records that share a trait.
 *
 * @param trait which kind of trait, such as {@code component}; the folder of its pages
 * @param id the trait's value, a segment of an address
 * @param title the value in words
 * @param records the newest first
 */
record Facet<T>(String trait, String id, String title, List<T> records) {}
