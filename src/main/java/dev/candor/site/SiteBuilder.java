package dev.candor.site;

import dev.candor.feed.FeedContext;
import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Catalog;
import dev.candor.output.OutputFile;
import dev.candor.page.PageContext;
import dev.candor.page.PageSpec;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.PastMemory;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recipe: from the files of a source tree to the set of outputs of a site. One that builds again remembers what earlier versions said. */
public final class SiteBuilder {
    private final Wiring wiring;
    private final PastMemory memory = new PastMemory();

    /** A builder of what the wiring lists. */
    public SiteBuilder(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Reads, derives, and lays out all outputs; their bytes are made later, as they are written. */
    public BuildResult build(SourceTree tree, BuildSettings settings) {
        Problems problems = new Problems();
        Reading reading = CatalogReader.read(
                tree, settings.audience(), settings.tolerate() ? Tolerance.FALL_BACK : Tolerance.STRICT, memory);
        problems.addAll(reading.problems());
        if (reading.catalog().isEmpty()) {
            return new BuildResult(Optional.empty(), Optional.empty(), Optional.empty(), problems.sorted());
        }
        Catalog catalog = Overrides.apply(reading.catalog().get(), settings);
        Insights insights = InsightsAt.of(catalog, moment(catalog, settings));
        Rendering.Subject subject = new Rendering.Subject(catalog, insights, settings.generator());
        OwnTheme theme = new OwnTheme(tree, catalog.site().theme().name());
        Optional<Site> site =
                problems.hasErrors() ? Optional.empty() : lay(new Rendering(subject, theme, problems), problems);
        return new BuildResult(site, Optional.of(catalog), Optional.of(insights), SettingsPlace.in(tree, problems));
    }

    private static Instant moment(Catalog catalog, BuildSettings settings) {
        return settings.now().or(() -> catalog.site().now()).orElse(settings.clock());
    }

    private Optional<Site> lay(Rendering rendering, Problems problems) {
        problems.addAll(rendering.check());
        Site site = Site.of(outputs(rendering), problems);
        return problems.hasErrors() ? Optional.empty() : Optional.of(site);
    }

    private List<OutputFile> outputs(Rendering rendering) {
        List<PageSpec> pages =
                rendering.pageContexts().stream().flatMap(this::pages).toList();
        FeedContext feed = rendering.feedContext(pages);
        Stream<OutputFile> feeds = wiring.feeds().stream().flatMap(maker -> maker.outputs(feed));
        return Stream.of(pages.stream().map(rendering::page), feeds, rendering.assets())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<PageSpec> pages(PageContext context) {
        return wiring.pages().stream().flatMap(maker -> maker.pages(context));
    }
}
