package dev.candor.site;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares the sites before and after a change, both built for one moment and in memory. */
public final class Planner {
    private final SiteBuilder builder;
    private final BuildSettings settings;

    /** A planner of sites built in one way; the settings name the moment for both. */
    public Planner(SiteBuilder builder, BuildSettings settings) {
        this.builder = builder;
        this.settings = settings;
    }

    /** What replacing one tree by another makes public. */
    public Plan plan(SourceTree before, SourceTree after) {
        BuildResult old = builder.build(before, settings);
        BuildResult fresh = builder.build(new SameCommit(after, before.commit()), settings);
        Map<SitePath, OutputFile> oldOutputs = outputs(old);
        Map<SitePath, OutputFile> freshOutputs = outputs(fresh);
        List<Plan.Page> pages = new ArrayList<>();
        int others = 0;
        for (SitePath path : union(oldOutputs.keySet(), freshOutputs.keySet())) {
            Optional<Plan.Page> change = change(oldOutputs.get(path), freshOutputs.get(path));
            boolean shown = change.isPresent() && isDefaultPage(path, fresh);
            change.filter(page -> shown).ifPresent(pages::add);
            others += change.isPresent() && !shown ? 1 : 0;
        }
        Catalogs catalogs = new Catalogs(old.catalog(), fresh.catalog());
        return new Plan(
                pages,
                others,
                flips(old, fresh),
                new PlannedWords(catalogs).words(),
                new PlannedWindows(catalogs).windows(),
                new PlannedWords(catalogs).promises(),
                inside(after, before),
                added(old.problems(), fresh.problems()));
    }

    /**
     * The records on both sides.
     *
     * @param before absent where they could not be read
     * @param after absent where they could not be read
     */
    record Catalogs(Optional<Catalog> before, Optional<Catalog> after) {}

    private static Map<SitePath, OutputFile> outputs(BuildResult result) {
        Map<SitePath, OutputFile> byPath = new TreeMap<>();
        result.site().map(Site::outputs).orElse(List.of()).forEach(output -> byPath.put(output.path(), output));
        return byPath;
    }

    private static Collection<SitePath> union(Set<SitePath> one, Set<SitePath> other) {
        Set<SitePath> all = new java.util.TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Optional<Plan.Page> change(
            @org.jspecify.annotations.Nullable OutputFile before, @org.jspecify.annotations.Nullable OutputFile after) {
        if (before == null) {
            return Optional.ofNullable(after).map(output -> page(Plan.Change.ADDED, output));
        }
        if (after == null) {
            return Optional.of(page(Plan.Change.REMOVED, before));
        }
        return isSame(before, after) ? Optional.empty() : Optional.of(page(Plan.Change.CHANGED, after));
    }

    /** A fingerprint names all that the bytes may depend on, so that only an equal one tells without making them. */
    private static boolean isSame(OutputFile before, OutputFile after) {
        return before.fingerprint().equals(after.fingerprint())
                || Arrays.equals(before.content().bytes(), after.content().bytes());
    }

    private static Plan.Page page(Plan.Change change, OutputFile output) {
        return new Plan.Page(change, "/" + output.path().address(), output.origin());
    }

    private static boolean isDefaultPage(SitePath path, BuildResult result) {
        boolean otherLocale = result.catalog()
                .map(catalog -> catalog.site().locales().stream()
                        .skip(1)
                        .anyMatch(locale -> path.value().startsWith(locale + "/")))
                .orElse(false);
        return path.value().endsWith(".html") && !otherLocale;
    }

    private static List<Plan.Flip> flips(BuildResult old, BuildResult fresh) {
        List<Plan.Flip> flips = new ArrayList<>();
        if (old.insights().isPresent() && fresh.insights().isPresent()) {
            ComponentStatus worstBefore = old.insights().get().overall().worst();
            ComponentStatus worstAfter = fresh.insights().get().overall().worst();
            for (Component component : fresh.catalog().orElseThrow().site().components()) {
                ComponentStatus before = old.insights().get().status(component.id());
                ComponentStatus after = fresh.insights().get().status(component.id());
                flip(component.name(), before, after).ifPresent(flips::add);
            }
            flip("", worstBefore, worstAfter).ifPresent(flips::add);
        }
        return flips;
    }

    private static Optional<Plan.Flip> flip(String name, ComponentStatus before, ComponentStatus after) {
        return before == after ? Optional.empty() : Optional.of(new Plan.Flip(name, before, after));
    }

    /** Reads what the audience does not see, to say that it stays inside and where, and nothing more. */
    private List<Plan.Inside> inside(SourceTree after, SourceTree before) {
        if (settings.audience() == Audience.INTERNAL) {
            return List.of();
        }
        Optional<Catalog> now = CatalogReader.read(after, Audience.INTERNAL, Tolerance.FALL_BACK)
                .catalog();
        Optional<Catalog> then = CatalogReader.read(before, Audience.INTERNAL, Tolerance.FALL_BACK)
                .catalog();
        List<Plan.Inside> known = then.map(PlannedSecrets::in).orElse(List.of());
        return now.map(PlannedSecrets::in).orElse(List.of()).stream()
                .filter(found -> !known.contains(found))
                .toList();
    }

    private static List<Problem> added(List<Problem> before, List<Problem> after) {
        Set<String> known = new HashSet<>();
        before.forEach(problem -> known.add(problem.place().path() + problem.code() + problem.message()));
        return after.stream()
                .filter(problem -> !known.contains(problem.place().path() + problem.code() + problem.message()))
                .toList();
    }
}
