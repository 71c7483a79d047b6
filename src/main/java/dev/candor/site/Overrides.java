package dev.candor.site;

import dev.candor.model.Catalog;

/** Puts what a command was told over what {@code candor.yml} says. */
final class Overrides {
    private Overrides() {}

    static Catalog apply(Catalog catalog, BuildSettings settings) {
        return settings.baseUrl()
                .map(url -> catalog.with(catalog.site().servedAt(url)))
                .orElse(catalog);
    }
}
