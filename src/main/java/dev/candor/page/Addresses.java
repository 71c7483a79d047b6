package dev.candor.page;

import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.output.SitePath;
import java.net.URI;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Where pages stand; these addresses are a contract and never change once published.
 *
 * @param prefix the locale's folder, empty for the site's default locale
 */
public record Addresses(String prefix) {
    /** The absolute address of an output of a site that is served at a URL. */
    static String absolute(URI url, SitePath path) {
        String base = url.toString();
        return (base.endsWith("/") ? base : base + "/") + path.address();
    }

    /** A page at an address below this locale's root. */
    public SitePath page(String address) {
        return SitePath.page(address).in(prefix);
    }

    /** A file below this locale's root, such as {@code history.atom}. */
    public SitePath file(String path) {
        return SitePath.of(path).in(prefix);
    }

    /** How to hear of changes. */
    public SitePath subscribe() {
        return page("subscribe");
    }

    /** Where records are searched for. */
    public SitePath search() {
        return page("search");
    }

    /** The home page. */
    public SitePath home() {
        return page("");
    }

    /** An incident, a drill or a notice. */
    public SitePath incident(Incident incident) {
        return page((incident.kind() == IncidentKind.NOTICE ? "notices/" : "incidents/") + incident.id());
    }

    /** A maintenance window. */
    public SitePath maintenance(String id) {
        return page("maintenance/" + id);
    }

    /** A postmortem. */
    public SitePath postmortem(String id) {
        return page("postmortems/" + id);
    }

    /** The postmortem archive. */
    public SitePath postmortems() {
        return page("postmortems");
    }

    /** A component. */
    public SitePath component(String id) {
        return page("components/" + id);
    }

    /** The history of all years. */
    public SitePath history() {
        return page("history");
    }

    /** The history of a year. */
    public SitePath history(int year) {
        return page(String.format(Locale.ROOT, "history/%04d", year));
    }

    /** The history of a month. */
    public SitePath history(YearMonth month) {
        return page(String.format(Locale.ROOT, "history/%04d/%02d", month.getYear(), month.getMonthValue()));
    }

    /** An extra page. */
    public SitePath extra(ExtraPage extra) {
        return page(extra.id());
    }
}
