package dev.candor.notify;

import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import dev.candor.model.Update;
import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what one catalog says that another does not: updates, moved windows, published postmortems.
 *
 * <p>A change of words that were already said is no news; the site shows it as an edit and nobody is called for it.
 */
public final class NewsFinder {
    private static final int ID_DIGITS = 16;

    private final Catalog before;
    private final Catalog after;
    private final Instant now;
    private final Function<dev.candor.model.MarkdownText, String> plain;
    private final Addresses addresses = new Addresses("");

    /**
     * A finder.
     *
     * @param now words dated later have not been said yet
     * @param plain the words of a text without its marks
     */
    public NewsFinder(
            Catalog before, Catalog after, Instant now, Function<dev.candor.model.MarkdownText, String> plain) {
        this.before = before;
        this.after = after;
        this.now = now;
        this.plain = plain;
    }

    /** All news, the oldest first. */
    public List<News> news() {
        List<News> news = new ArrayList<>();
        after.incidents().values().stream()
                .filter(incident -> incident.kind() != IncidentKind.DRILL)
                .forEach(incident -> incident(incident, news));
        after.maintenance().values().forEach(window -> maintenance(window, news));
        after.postmortems().values().forEach(postmortem -> postmortem(postmortem, news));
        news.sort(Comparator.comparing(News::at).thenComparing(News::id));
        return List.copyOf(news);
    }

    /** Whether words wait for their time; who tells them then has to compare with the same commit again. */
    public boolean hasWordsAhead() {
        return Stream.concat(
                        after.incidents().values().stream().map(Incident::updates),
                        after.maintenance().values().stream().map(Maintenance::updates))
                .flatMap(List::stream)
                .anyMatch(update -> update.at().isAfter(now));
    }

    private void incident(Incident incident, List<News> news) {
        Incident old = before.incidents().get(incident.id());
        Set<Instant> said = times(old == null ? List.of() : old.updates());
        News.Kind kind = incident.kind() == IncidentKind.NOTICE ? News.Kind.NOTICE : News.Kind.INCIDENT;
        unsaid(incident.updates(), said)
                .forEach(update -> news.add(word(incident, kind, update, addresses.incident(incident))));
    }

    private void maintenance(Maintenance window, List<News> news) {
        Maintenance old = before.maintenance().get(window.id());
        SitePath path = addresses.maintenance(window.id());
        Set<Instant> said = times(old == null ? List.of() : old.updates());
        List<Update> fresh = unsaid(window.updates(), said);
        fresh.forEach(update -> news.add(word(window, News.Kind.MAINTENANCE, update, path)));
        boolean moved = old != null && !old.scheduled().equals(window.scheduled());
        boolean silent = fresh.isEmpty() && (old == null || moved);
        if (silent) {
            String when =
                    window.scheduled().start() + " to " + window.scheduled().end();
            String key = "window " + window.id() + " " + when;
            news.add(new News(
                    id(key),
                    News.Kind.MAINTENANCE,
                    window.id(),
                    window.title(),
                    moved ? "Moved" : "Scheduled",
                    now,
                    when,
                    url(path)));
        }
    }

    private void postmortem(Postmortem postmortem, List<News> news) {
        if (!before.postmortems().containsKey(postmortem.id())) {
            String summary = postmortem
                    .section(SectionKind.SUMMARY)
                    .map(Section::body)
                    .map(plain)
                    .orElse("");
            news.add(new News(
                    id("postmortem " + postmortem.id()),
                    News.Kind.POSTMORTEM,
                    postmortem.id(),
                    postmortem.title(),
                    "Postmortem",
                    now,
                    summary,
                    url(addresses.postmortem(postmortem.id()))));
        }
    }

    private static Set<Instant> times(List<Update> updates) {
        Set<Instant> times = new HashSet<>();
        updates.forEach(update -> times.add(update.at()));
        return times;
    }

    private List<Update> unsaid(List<Update> updates, Set<Instant> said) {
        return updates.stream()
                .filter(update -> !said.contains(update.at()) && !update.at().isAfter(now))
                .toList();
    }

    private News word(ContentRecord entry, News.Kind kind, Update update, SitePath path) {
        return new News(
                id(kind + " " + entry.id() + " " + update.at()),
                kind,
                entry.id(),
                entry.title(),
                word(update.phase()),
                update.at(),
                plain.apply(update.body()),
                url(path));
    }

    private static String word(Phase phase) {
        String words = phase.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String id(String key) {
        return Fingerprint.of(List.of(key)).value().substring(0, ID_DIGITS);
    }

    private String url(SitePath path) {
        return after.site()
                .url()
                .map(base -> base.toString().replaceFirst("/?$", "/") + path.address())
                .orElse("/" + path.address());
    }
}
