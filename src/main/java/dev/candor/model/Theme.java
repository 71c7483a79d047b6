package dev.candor.model;

import java.util.Map;

/**
 * The looks that a site chose.
 *
 * @param name of a folder below {@code themes/}
 * @param accent a colour as {@code #rrggbb}; empty for the theme's own
 * @param logo a path below the content root; empty for none
 * @param variables CSS custom properties that the site overrides, by name
 * @param texts message texts that the site overrides, by key
 */
public record Theme(
        String name, String accent, String logo, Map<String, String> variables, Map<String, String> texts) {}
