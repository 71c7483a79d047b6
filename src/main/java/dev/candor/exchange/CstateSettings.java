package dev.candor.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cState site says of itself.
 *
 * @param title its name
 * @param description one line
 * @param url where it is served
 * @param zone its {@code timeZone}
 * @param defaultLanguage the key of the language without a prefix in addresses
 * @param languages every language's content folder, by key; the default one first
 * @param accent its {@code brand} colour
 * @param logo the picture it shows instead of its name, as its settings name it
 * @param categories groups of systems, in order
 * @param systems what incidents affect, in order
 */
record CstateSettings(
        String title,
        String description,
        Optional<String> url,
        Optional<ZoneId> zone,
        String defaultLanguage,
        Map<String, String> languages,
        Optional<String> accent,
        Optional<String> logo,
        List<Category> categories,
        List<Part> systems) {
    /** The same site in another zone. */
    CstateSettings in(ZoneId other) {
        return new CstateSettings(
                title,
                description,
                url,
                Optional.of(other),
                defaultLanguage,
                languages,
                accent,
                logo,
                categories,
                systems);
    }

    /** A group of systems; an untitled one shows its systems without a heading. */
    record Category(String name, String description, boolean untitled) {}

    /**
     * Something that can fail.
     *
     * @param name what issues call it
     * @param shown what readers see
     * @param hidden whether the site keeps it off its page
     */
    record Part(String name, String shown, String description, String category, boolean hidden) {}
}
