package dev.candor.page;

/** A page of the site's own, such as the one that says what the site promises. */
public record ExtraView(Chrome chrome, String title, TextView body) implements PageSpec.Localized {}
