package dev.candor.page;

import dev.candor.insight.Insights;
import dev.candor.model.Catalog;

/**
 * All that a page maker may look at.
 *
 * @param catalog the records
 * @param insights what follows from them
 * @param texts the words and dates of the locale whose pages are made
 * @param generator the program's name and version for the footer, such as {@code Candor 1.0}
 */
public record PageContext(Catalog catalog, Insights insights, Texts texts, String generator) {}
