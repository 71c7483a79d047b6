package dev.candor.page;

import dev.candor.insight.Insights;
import dev.candor.model.Catalog;
import dev.candor.model.SiteSettings;
import java.time.Instant;

/**
 * All that a page maker may look at, in one locale.
 *
 * @param catalog the records
 * @param insights what follows from them
 * @param texts the words and dates of the locale whose pages are made
 * @param generator the program's name and version for the footer, such as {@code Candor 1.0}
 */
public record PageContext(Catalog catalog, Insights insights, Texts texts, String generator) {
    /** The site's settings. */
    public SiteSettings site() {
        return catalog.site();
    }

    /** The moment the pages are made for. */
    public Instant now() {
        return insights.now();
    }

    /** Where pages of this locale stand. */
    public Addresses addresses() {
        boolean isDefault = texts.locale().equals(site().locales().get(0));
        return new Addresses(isDefault ? "" : texts.locale());
    }

    /** The records' own words in this locale. */
    public Wording wording() {
        return new Wording(catalog, texts.locale());
    }
}
