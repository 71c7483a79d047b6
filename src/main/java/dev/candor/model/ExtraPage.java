package dev.candor.model;

import java.util.Map;

/**
 * A page of the site's own, such as {@code about}.
 *
 * @param order its place in the navigation, ascending
 * @param body the text
 */
public record ExtraPage(
        RecordMeta meta, String title, int order, MarkdownText body, Map<String, Translation> translations)
        implements ContentRecord {}
