package dev.candor.page;

import dev.candor.output.SitePath;

/**
 * A reference to another page of the site.
 *
 * @param text the words
 * @param path the page
 */
public record LinkView(String text, SitePath path) {}
