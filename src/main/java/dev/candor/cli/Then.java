package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import dev.candor.source.WithoutHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of a repository as they stood at a moment, for one audience. */
final class Then implements AutoCloseable {
    /** The folders of records, the one a bare id most likely means first. */
    static final List<String> FOLDERS = List.of(Desk.INCIDENTS, Desk.MAINTENANCE, Desk.POSTMORTEMS, "pages");

    private final SourceTree tree;
    private final Standpoint point;
    private final Audience audience;

    private Then(SourceTree tree, Standpoint point, Audience audience) {
        this.tree = tree;
        this.point = point;
        this.audience = audience;
    }

    /** Opens what was there. */
    static Then open(SourceRequest request, Standpoint point, Audience audience) {
        SourceTree tree = GitSource.open(request.withRef(point.commit().commit()));
        return new Then(new WithoutHistory(tree), point, audience);
    }

    /** A commit and a moment. */
    Standpoint point() {
        return point;
    }

    /** What a record was read to. */
    record Finding(Catalog catalog, Optional<ContentRecord> entry, boolean broken) {}

    /** The records that a name may mean, the likeliest first; none where there was none of that name. */
    List<RecordPlace> places(RecordName name) {
        return tree.files().stream()
                .flatMap(file -> place(file).stream())
                .filter(name::means)
                .sorted(Comparator.comparing(place -> FOLDERS.indexOf(place.folder())))
                .toList();
    }

    private static Optional<RecordPlace> place(SourceFile file) {
        RecordName name = RecordName.of(file.path());
        boolean translated = name.id().contains(".");
        return name.folder()
                .filter(folder -> !translated && file.path().endsWith(".md"))
                .map(folder -> RecordPlace.of(folder, name.id(), file));
    }

    /** Says that a name means nothing, and what may have been meant. */
    Failure unknown(RecordName name) {
        List<String> ids = tree.files().stream()
                .flatMap(file -> place(file).stream())
                .filter(place -> name.folder().map(place.folder()::equals).orElse(true))
                .map(RecordPlace::id)
                .distinct()
                .toList();
        List<String> near = ids.stream()
                .filter(id -> !name.id().isEmpty() && id.contains(name.id()))
                .limit(3)
                .toList();
        return Failure.usage(
                "there is no record \"" + name + "\" in commit "
                        + point.commit().abbreviated(),
                near.isEmpty() ? DidYouMean.hint(name.id(), ids) : "did you mean " + String.join(" or ", near) + "?");
    }

    /** A record as its audience could read it. */
    Finding read(RecordPlace place) {
        Reading reading = read(file -> file.path().equals(place.path()));
        Catalog catalog = catalog(reading);
        boolean broken = reading.problems().stream()
                .filter(Problem::isError)
                .anyMatch(problem -> problem.place().path().equals(place.display()));
        return new Finding(catalog, Optional.ofNullable(byKey(catalog, place)), broken);
    }

    private static @org.jspecify.annotations.Nullable ContentRecord byKey(Catalog catalog, RecordPlace place) {
        return folder(catalog, place.folder()).get(place.id());
    }

    /** The records of a folder by id. */
    static Map<String, ? extends ContentRecord> folder(Catalog catalog, String folder) {
        return switch (folder) {
            case Desk.INCIDENTS -> catalog.incidents();
            case Desk.MAINTENANCE -> catalog.maintenance();
            case Desk.POSTMORTEMS -> catalog.postmortems();
            default -> catalog.pages();
        };
    }

    /** All that its audience could read. */
    Catalog all() {
        return catalog(read(file -> true));
    }

    private Reading read(Predicate<SourceFile> wanted) {
        return CatalogReader.readOnly(tree, audience, wanted);
    }

    private Catalog catalog(Reading reading) {
        return reading.catalog()
                .orElseThrow(() -> Failure.records(
                        "candor.yml has errors in commit " + point.commit().abbreviated()
                                + ", so nothing could be published",
                        "name another moment"));
    }

    @Override
    public void close() {
        tree.close();
    }
}
