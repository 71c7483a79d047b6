package dev.candor.page;

import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ContentRecord;
import dev.candor.model.MarkdownText;
import dev.candor.model.Severity;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import java.util.Map;
import java.util.Optional;

/** The records' and the site's own words in one locale, in the original where there is no translation. */
public final class Wording {
    private final Catalog catalog;
    private final String locale;
    private final Map<String, String> siteTexts;

    Wording(Catalog catalog, String locale) {
        this.catalog = catalog;
        this.locale = locale;
        this.siteTexts = catalog.site().texts().getOrDefault(locale, Map.of());
    }

    /** A text with the language it is in. */
    public record Worded(MarkdownText text, String language) {}

    /** The language of records that are not translated. */
    public String original() {
        return catalog.site().locales().get(0);
    }

    /** A record's title. */
    public String title(ContentRecord entry) {
        return translation(entry)
                .map(Translation::title)
                .filter(title -> !title.isEmpty())
                .orElse(entry.title());
    }

    /** Whether a record has a translation into this locale, or is in it. */
    public boolean isTranslated(ContentRecord entry) {
        return locale.equals(original()) || translation(entry).isPresent();
    }

    /** The text before the first update, or a page's body. */
    public Worded summary(ContentRecord entry, MarkdownText text) {
        return worded(translation(entry).map(Translation::summary), text);
    }

    /** An update's text. */
    public Worded update(ContentRecord entry, Update update) {
        return worded(translation(entry).map(found -> found.updates().get(update.at())), update.body());
    }

    private Worded worded(Optional<MarkdownText> translated, MarkdownText text) {
        return translated
                .filter(found -> !found.isEmpty())
                .map(found -> new Worded(found, locale))
                .orElseGet(() -> new Worded(text, original()));
    }

    private Optional<Translation> translation(ContentRecord entry) {
        return Optional.ofNullable(entry.translations().get(locale));
    }

    /** The site's title. */
    public String siteTitle() {
        return siteTexts.getOrDefault("title", catalog.site().title());
    }

    /** The site's description. */
    public String siteDescription() {
        return siteTexts.getOrDefault("description", catalog.site().description());
    }

    /** A component's or group's name. */
    public String name(ComponentEntry entry) {
        String kind = entry instanceof Component ? "components." : "groups.";
        return siteTexts.getOrDefault(kind + entry.id() + ".name", entry.name());
    }

    /** The name of the component with an id. */
    public String componentName(String id) {
        return catalog.component(id).map(this::name).orElse(id);
    }

    /** A component's description. */
    public String description(Component component) {
        return siteTexts.getOrDefault("components." + component.id() + ".description", component.description());
    }

    /** A severity's id and name, such as {@code SEV2 Major}; the id alone where the site knows no name, the name alone where it is the same word. */
    public String severity(String id) {
        Severity severity = catalog.site().severities().get(id);
        String name = siteTexts.getOrDefault("severities." + id + ".name", severity == null ? "" : severity.name());
        String one = name.isEmpty() ? id : name;
        return one.equalsIgnoreCase(id) ? one : id + " " + name;
    }

    /** The name of a contributing factor. */
    public String cause(String id) {
        return siteTexts.getOrDefault("causes." + id, catalog.site().causes().getOrDefault(id, id.replace('-', ' ')));
    }
}
