package dev.candor.record;

import dev.candor.model.Asset;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Message;
import dev.candor.model.Postmortem;
import dev.candor.model.RecordPast;
import dev.candor.model.SiteSettings;
import dev.candor.model.Snapshot;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns the files of a source tree into the records that an audience may see.
 *
 * <p>Nothing is thrown for what is in a file: all problems of all files are collected. Records are read in parallel, and the result is the
 * same in whatever order that happens. Whatever an audience must not see is dropped here, so that nothing later can hold it.
 */
public final class CatalogReader {
    private final SourceTree tree;
    private final Audience audience;
    private final Tolerance tolerance;
    private final Predicate<SourceFile> wanted;
    private final PastMemory memory;
    private final Problems problems = new Problems();

    /** How much is read, and what need not be read again. */
    private record Reach(Predicate<SourceFile> wanted, PastMemory memory) {
        static final Predicate<SourceFile> ALL = file -> true;
    }

    private CatalogReader(SourceTree tree, Audience audience, Tolerance tolerance, Reach reach) {
        this.wanted = reach.wanted();
        this.memory = reach.memory();
        this.tree = tree;
        this.audience = audience;
        this.tolerance = tolerance;
    }

    /** Reads a tree for an audience. */
    public static Reading read(SourceTree tree, Audience audience, Tolerance tolerance) {
        return read(tree, audience, tolerance, new PastMemory());
    }

    /** The same, with what was remembered of earlier versions of the records by a reading before. */
    public static Reading read(SourceTree tree, Audience audience, Tolerance tolerance, PastMemory memory) {
        return new CatalogReader(tree, audience, tolerance, new Reach(Reach.ALL, memory)).read();
    }

    /** Reads the settings and the wanted records only; the others are known by their ids. */
    public static Reading readOnly(SourceTree tree, Audience audience, Predicate<SourceFile> wanted) {
        return new CatalogReader(tree, audience, Tolerance.STRICT, new Reach(wanted, new PastMemory())).read();
    }

    private Reading read() {
        Optional<SiteSettings> site = new SiteFile(tree, tolerance).read(problems);
        Problems ofRecords = new Problems();
        ofRecords.addAll(tree.problems());
        Optional<Catalog> catalog = site.map(settings -> catalog(settings, ofRecords));
        List<Problem> found = ofRecords.sorted();
        problems.addAll(tolerance == Tolerance.STRICT ? found : Fallback.soften(found.stream()));
        return new Reading(catalog, problems.sorted());
    }

    private Catalog catalog(SiteSettings site, Problems found) {
        RecordFiles files = new RecordFiles(tree.files(), site.locales(), tree.history(), found);
        References references = new References(files.ids(), tolerance == Tolerance.FALL_BACK);
        RoleIndex roles = audience == Audience.INTERNAL
                ? RoleIndex.NONE
                : RoleIndex.of(files.of(RecordFiles.INCIDENTS), files.of(RecordFiles.POSTMORTEMS));
        RecordScope scope = new RecordScope(site, audience, references, roles);
        FolderReader folders = new FolderReader(scope, new Fallback(tree.history()), found);
        List<Incident> incidents = folders.read(of(files, RecordFiles.INCIDENTS), new IncidentReader());
        List<Maintenance> maintenance = folders.read(of(files, RecordFiles.MAINTENANCE), new MaintenanceReader());
        List<Postmortem> postmortems = folders.read(of(files, RecordFiles.POSTMORTEMS), new PostmortemReader());
        List<ExtraPage> pages = folders.read(of(files, RecordFiles.PAGES), new PageReader());
        List<Message> messages = folders.read(of(files, RecordFiles.MESSAGES), new MessageReader());
        Map<String, Incident> byId = CatalogOrder.incidents(VisibleLinks.incidents(incidents));
        ActionClosings closings = new ActionClosings(tree.history(), audience, of(files, RecordFiles.POSTMORTEMS));
        Catalog catalog = new Catalog(
                site,
                audience,
                byId,
                CatalogOrder.maintenance(maintenance),
                CatalogOrder.postmortems(closings.of(VisibleLinks.postmortems(postmortems, byId.keySet())), byId),
                CatalogOrder.pages(pages),
                CatalogOrder.messages(messages),
                assets(files, found),
                new Snapshot(tree.commit(), tree.history().known()),
                Map.of());
        boolean past = tolerance == Tolerance.FALL_BACK;
        Catalog seen = audience == Audience.PUBLIC ? catalog.with(new HiddenAssets(tree, past).drop(catalog)) : catalog;
        return seen.withPasts(pasts(files, scope, seen));
    }

    private Map<String, RecordPast> pasts(RecordFiles files, RecordScope scope, Catalog catalog) {
        List<RecordInput> incidents = of(files, RecordFiles.INCIDENTS);
        List<RecordInput> windows = of(files, RecordFiles.MAINTENANCE);
        List<RecordInput> postmortems = of(files, RecordFiles.POSTMORTEMS);
        List<RecordInput> all =
                Stream.of(incidents, windows, postmortems).flatMap(List::stream).toList();
        PastReader past = new PastReader(tree.history(), scope, all, memory);
        Map<String, RecordPast> pasts = new TreeMap<>();
        pasts.putAll(past.read(RecordFiles.INCIDENTS, incidents, catalog.incidents(), new IncidentReader()));
        pasts.putAll(past.read(RecordFiles.MAINTENANCE, windows, catalog.maintenance(), new MaintenanceReader()));
        pasts.putAll(past.read(RecordFiles.POSTMORTEMS, postmortems, catalog.postmortems(), new PostmortemReader()));
        return Collections.unmodifiableMap(pasts);
    }

    private List<RecordInput> of(RecordFiles files, String folder) {
        return files.of(folder).stream()
                .filter(input -> wanted.test(input.file()))
                .toList();
    }

    private Map<String, Asset> assets(RecordFiles files, Problems found) {
        return CatalogOrder.assets(files.assets().parallelStream()
                .filter(wanted)
                .map(file -> AssetReader.read(file, found))
                .flatMap(Optional::stream)
                .toList());
    }
}
