package dev.candor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All records of a site that one audience may see, indexed. Maps are in the order in which pages list them.
 *
 * @param site its settings
 * @param incidents incidents, notices and drills by id, the newest start first
 * @param maintenance windows by id, the newest start first
 * @param postmortems by id, the newest first
 * @param pages extra pages by id
 * @param messages pre-written updates by id
 * @param assets files by path
 * @param snapshot what all this was read from
 * @param pasts the published versions of records that may have been changed since, by folder and id, such as {@code incidents/x}
 */
public record Catalog(
        SiteSettings site,
        Audience audience,
        Map<String, Incident> incidents,
        Map<String, Maintenance> maintenance,
        Map<String, Postmortem> postmortems,
        Map<String, ExtraPage> pages,
        Map<String, Message> messages,
        Map<String, Asset> assets,
        Snapshot snapshot,
        Map<String, RecordPast> pasts) {
    /** The same records under other settings. */
    public Catalog with(SiteSettings settings) {
        return new Catalog(
                settings, audience, incidents, maintenance, postmortems, pages, messages, assets, snapshot, pasts);
    }

    /** The published versions of a record, where it may have been changed since. */
    public Optional<RecordPast> past(ContentRecord entry) {
        String folder = entry instanceof Incident
                ? "incidents/"
                : entry instanceof Maintenance ? "maintenance/" : "postmortems/";
        return Optional.ofNullable(pasts.get(folder + entry.id()));
    }

    /** The same records with what they said before. */
    public Catalog withPasts(Map<String, RecordPast> before) {
        return new Catalog(
                site, audience, incidents, maintenance, postmortems, pages, messages, assets, snapshot, before);
    }

    /** The same records with other assets. */
    public Catalog with(Map<String, Asset> others) {
        return new Catalog(
                site, audience, incidents, maintenance, postmortems, pages, messages, others, snapshot, pasts);
    }

    /** The incident of that id. */
    public Optional<Incident> incident(String id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /** The component of that id, or the one that has it as an alias. */
    public Optional<Component> component(String id) {
        List<Component> all = site.components();
        return all.stream()
                .filter(component -> component.id().equals(id))
                .findFirst()
                .or(() -> all.stream()
                        .filter(component -> component.aliases().contains(id))
                        .findFirst());
    }

    /** The postmortems that cover an incident, newest first. */
    public List<Postmortem> postmortemsOf(String incidentId) {
        return postmortems.values().stream()
                .filter(postmortem -> postmortem.incidents().contains(incidentId))
                .toList();
    }
}
