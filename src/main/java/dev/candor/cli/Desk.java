package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Message;
import dev.candor.model.Postmortem;
import dev.candor.model.SiteSettings;
import dev.candor.model.Update;
import dev.candor.page.Texts;
import dev.candor.page.TextsReader;
import dev.candor.page.TextsSource;
import dev.candor.problem.BadContent;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.RecordChange;
import dev.candor.record.RecordEditor;
import dev.candor.record.StockMessages;
import dev.candor.source.PlainFolder;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceFolders;
import dev.candor.source.SourceTree;
import dev.candor.write.RecordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The records of a folder in front of a person who writes one: the settings are read at once, a record when it is asked for. */
final class Desk {
    static final String INCIDENTS = "incidents";
    static final String MAINTENANCE = "maintenance";
    static final String POSTMORTEMS = "postmortems";

    private final SourceTree tree;
    private final Path content;
    private final String prefix;
    private final Clock clock;
    private final Catalog settings;
    private Optional<Texts> texts = Optional.empty();

    private Desk(SourceTree tree, Path content, String prefix, Clock clock) {
        this.tree = tree;
        this.content = content;
        this.prefix = prefix;
        this.clock = clock;
        this.settings = sound(read(tree, file -> false), "candor.yml");
    }

    /** The records in or around a folder. */
    static Desk open(Path folder, Optional<String> named, Clock clock) {
        Path root = GitSource.filesAround(folder).orElse(folder);
        String asked = root.relativize(folder).toString().replace('\\', '/');
        SourceFolders found = PlainFolder.folders(root, asked, named);
        return new Desk(PlainFolder.open(root, asked, named), root.resolve(found.content()), found.content(), clock);
    }

    /** The content root on disk. */
    Path content() {
        return content;
    }

    /** The site's settings. */
    SiteSettings site() {
        return settings.site();
    }

    /** The moment the site is pinned to, else the clock's. */
    Instant now() {
        return site().now().orElseGet(clock::instant);
    }

    /** The site's words in its default locale. */
    Texts texts() {
        Texts read = texts.orElseGet(() -> new TextsReader(List.of(TextsSource.builtIn()), new Problems())
                .read(site().locales().get(0), site()));
        texts = Optional.of(read);
        return read;
    }

    /** All records of some folders; those with errors are missing. */
    Catalog all(String... folders) {
        return reading(file -> List.of(folders).contains(file.path().split("/", 2)[0]));
    }

    private Catalog reading(Predicate<SourceFile> wanted) {
        return read(tree, wanted).catalog().orElse(settings);
    }

    /** The ids of a folder, newest name first. */
    List<String> ids(String folder) {
        return tree.files().stream()
                .map(SourceFile::path)
                .filter(path -> path.startsWith(folder + "/") && path.matches(".*/[^/.]+\\.md"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - 3))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Where a record is; fails for an unknown id with the nearest ones. */
    RecordPlace place(String folder, String id) {
        return tree.files().stream()
                .filter(file ->
                        file.path().startsWith(folder + "/") && file.path().endsWith("/" + id + ".md"))
                .findFirst()
                .map(file -> RecordPlace.of(folder, id, file))
                .orElseThrow(() -> unknown(folder, id));
    }

    private Failure unknown(String folder, String id) {
        List<String> ids = ids(folder);
        String noun = folder.equals(MAINTENANCE) ? "maintenance" : folder.substring(0, folder.length() - 1);
        List<String> near = ids.stream()
                .filter(known -> !id.isBlank() && known.contains(id))
                .limit(3)
                .toList();
        return Failure.usage(
                "there is no " + noun + " \"" + id + "\"",
                near.isEmpty() ? DidYouMean.hint(id, ids) : "did you mean " + String.join(" or ", near) + "?");
    }

    /** Where a new record goes: into a folder of its year. */
    RecordPlace newPlace(String folder, String id) {
        if (ids(folder).contains(id)) {
            throw Failure.usage("the id " + id + " is taken", "name another one with --id");
        }
        String year = id.matches("[0-9]{4}-.*") ? id.substring(0, 4) + "/" : "";
        String path = folder + "/" + year + id + ".md";
        return new RecordPlace(folder, id, path, prefix.isEmpty() ? path : prefix + "/" + path);
    }

    /** The file of a place. */
    Path file(RecordPlace place) {
        return content.resolve(place.path());
    }

    /** An incident as it is on disk. */
    Incident incident(RecordPlace place) {
        return one(reading(place), place, catalog -> catalog.incident(place.id()));
    }

    /** A maintenance as it is on disk. */
    Maintenance maintenance(RecordPlace place) {
        return one(
                reading(place),
                place,
                catalog -> Optional.ofNullable(catalog.maintenance().get(place.id())));
    }

    /** A postmortem as it is on disk. */
    Postmortem postmortem(RecordPlace place) {
        return one(
                reading(place),
                place,
                catalog -> Optional.ofNullable(catalog.postmortems().get(place.id())));
    }

    private static <T> T one(Catalog catalog, RecordPlace place, Function<Catalog, Optional<T>> from) {
        return from.apply(catalog)
                .orElseThrow(
                        () -> Failure.records(place.display() + " cannot be read", "candor build names what is wrong"));
    }

    /** The settings and one record. */
    Catalog only(RecordPlace place) {
        return reading(place);
    }

    private Catalog reading(RecordPlace place) {
        return sound(read(tree, file -> file.path().equals(place.path())), place.display());
    }

    /** The catalog of settings and one record as it would be with other bytes; fails with all that would be wrong with it. */
    Catalog with(RecordPlace place, byte[] bytes) {
        SourceTree changed = new OverlaidTree(tree, place.path(), place.display(), bytes);
        return sound(read(changed, file -> file.path().equals(place.path())), place.display());
    }

    /**
     * A record's bytes with a change in them, the rest as it was.
     *
     * @param existing the updates it has
     */
    byte[] edited(RecordPlace place, byte[] bytes, RecordChange change, List<Update> existing) {
        String text = RecordFile.text(file(place), bytes);
        return new RecordEditor(place.display(), text).apply(change, existing).getBytes(StandardCharsets.UTF_8);
    }

    /** What the public would read of the update of a moment; empty where the record is not for the public. */
    Optional<String> publicText(RecordPlace place, byte[] bytes, Instant at) {
        SourceTree changed = new OverlaidTree(tree, place.path(), place.display(), bytes);
        Catalog shown = CatalogReader.readOnly(
                        changed, Audience.PUBLIC, file -> file.path().equals(place.path()))
                .catalog()
                .orElse(settings);
        return UpdateWriter.updates(shown, place).stream()
                .filter(update -> update.at().equals(at))
                .map(update -> update.body().source())
                .reduce((first, second) -> second);
    }

    private static Reading read(SourceTree tree, Predicate<SourceFile> wanted) {
        return CatalogReader.readOnly(
                tree,
                Audience.INTERNAL,
                file -> wanted.test(file) || file.path().startsWith("messages/"));
    }

    private static Catalog sound(Reading reading, String path) {
        List<Problem> errors = reading.problems().stream()
                .filter(Problem::isError)
                .filter(problem -> problem.place().path().equals(path)
                        || problem.place().path().endsWith("candor.yml"))
                .toList();
        if (!errors.isEmpty()) {
            throw new BadContent(errors);
        }
        return reading.catalog().orElseThrow(() -> new BadContent(reading.problems()));
    }

    /** Pre-written messages by id, the site's own before the stock ones. */
    Map<String, Message> messages() {
        return StockMessages.with(settings.messages());
    }
}
