package dev.candor.model;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code candor.yml} says of the site.
 *
 * @param url where it will be served, without a slash at its end
 * @param zone the zone of pages read without JavaScript; UTC where none is stated
 * @param zoneStated whether times without a zone may be read in {@code zone}
 * @param locales at least one; the first is the default
 * @param layout components and groups in the order shown, retired ones included
 * @param severities by id, worst first; the built-in ones and the site's own
 * @param causes names of contributing factors by id; empty where the site has no vocabulary
 * @param weights the share of a minute in each status that counts as downtime
 * @param now the moment the site is pinned to
 * @param repository where commits can be looked at, as an address ending before the commit id
 * @param texts translations of the site's own words: locale, then key ({@code title}, {@code components.ID.name}, …), then text
 * @param options settings of single commands by path ({@code publish.branch}, {@code notify[0].url}), which those commands interpret
 */
public record SiteSettings(
        String title,
        String description,
        Optional<URI> url,
        ZoneId zone,
        boolean zoneStated,
        List<String> locales,
        Theme theme,
        List<ComponentEntry> layout,
        Map<String, Severity> severities,
        Map<String, String> causes,
        Map<ComponentStatus, Double> weights,
        Optional<Instant> now,
        Optional<URI> repository,
        Map<String, Map<String, String>> texts,
        Map<String, String> options) {
    /** The same settings for a site served elsewhere. */
    public SiteSettings servedAt(URI address) {
        return new SiteSettings(
                title,
                description,
                Optional.of(address),
                zone,
                zoneStated,
                locales,
                theme,
                layout,
                severities,
                causes,
                weights,
                now,
                repository,
                texts,
                options);
    }

    /** Every component, retired ones included, in the order shown. */
    public List<Component> components() {
        return layout.stream()
                .flatMap(entry -> entry instanceof ComponentGroup group
                        ? group.components().stream()
                        : java.util.stream.Stream.of((Component) entry))
                .toList();
    }
}
