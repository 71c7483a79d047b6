package dev.candor.page;

import dev.candor.insight.HistoryEntry;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Revision;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a page stands on, which is what its last line names: the build where it says how things are now, else the newest change of the
 * records it shows. The second kind of page stays the same, byte by byte, until one of them changes.
 *
 * @param live whether the page says how things are at the moment of the build
 * @param records what it shows where it is not live; none for a page that shows no record
 */
public record PageBasis(boolean live, List<ContentRecord> records) {
    /** A page that says how things are now. */
    public static final PageBasis NOW = new PageBasis(true, List.of());

    public PageBasis {
        records = List.copyOf(records);
    }

    /** A page of records that are over. */
    static PageBasis of(ContentRecord... records) {
        return new PageBasis(false, List.of(records));
    }

    /** A page of what happened; live while any of it goes on. */
    static PageBasis of(Collection<HistoryEntry> entries) {
        boolean live = entries.stream().anyMatch(HistoryEntry::isLive);
        return live
                ? NOW
                : new PageBasis(
                        false, entries.stream().map(HistoryEntry::content).toList());
    }

    /** The newest commit that changed one of the records; empty where that is not known. */
    Optional<Revision> lastChange(Catalog catalog) {
        return catalog.snapshot().commit().isEmpty()
                ? Optional.empty()
                : records.stream()
                        .flatMap(record -> record.meta().history().lastChanged().stream())
                        .max(Comparator.comparing(Revision::at).thenComparing(Revision::commit));
    }
}
