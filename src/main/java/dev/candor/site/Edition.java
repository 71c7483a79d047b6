package dev.candor.site;

import dev.candor.model.Asset;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.RecordMeta;
import dev.candor.model.Revision;
import dev.candor.output.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names all that the pages of a build are made from besides its theme.
 *
 * <p>A page may link to any record, name any component and show the moment, so what names the whole is the one fingerprint
 * that is right for every page; it costs a line for each record, while making a page to compare it costs as much as showing it.
 */
final class Edition {
    private final List<String> parts = new ArrayList<>();

    private Edition() {}

    /** The fingerprint of what a build shows. */
    static Fingerprint of(Rendering.Subject subject) {
        Edition edition = new Edition();
        Catalog catalog = subject.catalog();
        edition.parts.add(subject.generator());
        edition.parts.add(subject.insights().now().toString());
        edition.parts.add(catalog.audience().name());
        edition.parts.add(catalog.snapshot().toString());
        edition.parts.add(catalog.site().toString());
        records(catalog).forEach(edition::add);
        catalog.assets().values().stream().map(Asset::version).forEach(edition.parts::add);
        return Fingerprint.of(edition.parts);
    }

    private static Stream<ContentRecord> records(Catalog catalog) {
        return Stream.<Collection<? extends ContentRecord>>of(
                        catalog.incidents().values(),
                        catalog.maintenance().values(),
                        catalog.postmortems().values(),
                        catalog.pages().values())
                .flatMap(Collection::stream);
    }

    private void add(ContentRecord record) {
        RecordMeta meta = record.meta();
        parts.add(meta.id());
        parts.add(meta.version());
        parts.add(Boolean.toString(meta.history().known()));
        meta.history().versions().stream().map(Revision::toString).forEach(parts::add);
    }
}
