package dev.candor.record;

import dev.candor.model.Asset;
import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Message;
import dev.candor.model.Postmortem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts records into the order in which pages list them; records of one moment are in the order of their ids. */
final class CatalogOrder {
    private CatalogOrder() {}

    /** The newest start first. */
    static Map<String, Incident> incidents(List<Incident> incidents) {
        return sorted(incidents, Comparator.comparing(Incident::started).reversed(), Incident::id);
    }

    /** The newest window first. */
    static Map<String, Maintenance> maintenance(List<Maintenance> maintenance) {
        Comparator<Maintenance> byStart =
                Comparator.comparing(window -> window.scheduled().start());
        return sorted(maintenance, byStart.reversed(), Maintenance::id);
    }

    /** The newest first, by the day of publication or, before there is one, by its own day or that of the incident. */
    static Map<String, Postmortem> postmortems(List<Postmortem> postmortems, Map<String, Incident> incidents) {
        Comparator<Postmortem> byDay = Comparator.comparing(postmortem -> day(postmortem, incidents));
        return sorted(postmortems, byDay.reversed(), Postmortem::id);
    }

    private static LocalDate day(Postmortem postmortem, Map<String, Incident> incidents) {
        return postmortem
                .published()
                .or(postmortem::date)
                .orElseGet(() -> postmortem.incidents().stream()
                        .map(id -> Optional.ofNullable(incidents.get(id)))
                        .flatMap(Optional::stream)
                        .map(Incident::started)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
    }

    /** By their places in the navigation, then by title. */
    static Map<String, ExtraPage> pages(List<ExtraPage> pages) {
        Comparator<ExtraPage> byOrder = Comparator.comparingInt(ExtraPage::order);
        return sorted(pages, byOrder.thenComparing(ExtraPage::title), ExtraPage::id);
    }

    /** By id. */
    static Map<String, Message> messages(List<Message> messages) {
        return sorted(messages, Comparator.comparing(Message::id), Message::id);
    }

    /** By path. */
    static Map<String, Asset> assets(List<Asset> assets) {
        return sorted(assets, Comparator.comparing(Asset::path), Asset::path);
    }

    private static <T> Map<String, T> sorted(List<T> records, Comparator<T> order, Function<T, String> id) {
        Map<String, T> sorted = new LinkedHashMap<>();
        records.stream().sorted(order.thenComparing(id)).forEach(record -> sorted.put(id.apply(record), record));
        return Collections.unmodifiableMap(sorted);
    }
}
