package dev.candor.feed;

import dev.candor.model.SiteSettings;
import java.net.URI;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all Statuspage objects of a site share.
 *
 * @param settings the site's settings
 * @param url where it is served
 * @param time writes moments
 * @param pageId the page's id, kept as long as the site keeps its address
 * @param begun the earliest moment that a record speaks of
 * @param updated the latest moment at which the page changed
 */
record StatuspageSite(
        SiteSettings settings, URI url, StatuspageTime time, String pageId, Instant begun, Instant updated) {

    static StatuspageSite of(SiteSettings settings, URI url, Instant begun, Instant updated) {
        String id = StatuspageId.of("page", url.toString());
        return new StatuspageSite(settings, url, new StatuspageTime(settings.zone()), id, begun, updated);
    }

    /** The id of a thing of this site. */
    String id(String kind, String key) {
        return StatuspageId.of(kind, key);
    }

    /** The {@code page} object. */
    ObjectNode page() {
        ObjectNode page = Json.object();
        page.put("id", pageId);
        page.put("name", settings.title());
        page.put("url", url.toString().replaceFirst("/+$", ""));
        page.put("time_zone", time.zone());
        page.put("updated_at", time.text(updated));
        return page;
    }
}
