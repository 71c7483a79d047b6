package dev.candor.site;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        PlannedOutputs outputs = new PlannedOutputs(old, fresh);
        PlannedFindings findings = new PlannedFindings(settings, before, after);
        Catalogs catalogs = new Catalogs(old.catalog(), fresh.catalog());
        return new Plan(
                outputs.pages(),
                outputs.others(),
                flips(old, fresh),
                new PlannedWords(catalogs).words(),
                new PlannedItems(outputs).items(),
                new PlannedWindows(catalogs, outputs).windows(),
                new PlannedPromises(old, fresh).promises(),
                settings.audience() == Audience.INTERNAL ? List.of() : findings.inside(),
                findings.added(old.problems(), fresh.problems()));
    }

    /**
     * The records on both sides.
     *
     * @param before absent where they could not be read
     * @param after absent where they could not be read
     */
    record Catalogs(Optional<Catalog> before, Optional<Catalog> after) {}

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
}
