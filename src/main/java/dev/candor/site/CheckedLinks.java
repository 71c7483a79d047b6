package dev.candor.site;

import dev.candor.check.LinkTargets;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Visibility;
import dev.candor.page.Addresses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows whether a link leads somewhere for the readers of the record it stands in. */
final class CheckedLinks implements LinkTargets {
    private final RecordLinks all;
    private final RecordLinks ofThePublic;
    private final Set<String> published;
    private final Set<String> unread;

    /**
     * The links of a catalog.
     *
     * @param unread ids of records that are there and could not be read, whose links are nobody's fault
     */
    CheckedLinks(Catalog catalog, Set<String> unread) {
        Addresses addresses = new Addresses("");
        this.all = new RecordLinks(catalog, addresses);
        this.ofThePublic = new RecordLinks(forThePublic(catalog), addresses);
        this.unread = Set.copyOf(unread);
        this.published = Stream.of(catalog.incidents(), catalog.maintenance(), catalog.postmortems(), catalog.pages())
                .flatMap(records -> records.values().stream())
                .filter(CheckedLinks::isPublished)
                .map(record -> record.meta().places().record().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean exists(String from, String target) {
        RecordLinks links = published.contains(from) ? ofThePublic : all;
        return links.find(from, target).isPresent() || names(target);
    }

    private boolean names(String target) {
        return Stream.of(target.split("/", -1)).anyMatch(part -> unread.contains(part.replaceFirst("\\.md$", "")));
    }

    private static Catalog forThePublic(Catalog all) {
        return new Catalog(
                all.site(),
                all.audience(),
                only(all.incidents(), CheckedLinks::isPublished),
                only(all.maintenance(), CheckedLinks::isPublished),
                only(all.postmortems(), CheckedLinks::isPublished),
                only(all.pages(), CheckedLinks::isPublished),
                all.messages(),
                all.assets(),
                all.snapshot(),
                all.pasts());
    }

    private static <R> Map<String, R> only(Map<String, R> records, Predicate<R> wanted) {
        Map<String, R> kept = new TreeMap<>();
        records.forEach((id, record) -> {
            if (wanted.test(record)) {
                kept.put(id, record);
            }
        });
        return kept;
    }

    private static boolean isPublished(ContentRecord record) {
        boolean drill = record instanceof Incident incident && incident.kind() == IncidentKind.DRILL;
        boolean draft = record instanceof Postmortem postmortem && postmortem.status() != PostmortemStatus.PUBLISHED;
        return record.meta().visibility() == Visibility.PUBLIC && !drill && !draft;
    }
}
