package dev.candor.cli;

import dev.candor.preview.PreviewServer;
import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Builds sites one after the other and shows each, or what is wrong with it, in a preview. */
final class LiveSite {
    private final Console console;
    private final PreviewServer server;
    private final Supplier<BuildSettings> settings;
    private final SiteBuilder builder = new SiteBuilder(Wiring.standard());

    /**
     * What a preview shows.
     *
     * @param settings asked for each build, as the clock moves on between them
     */
    LiveSite(Console console, PreviewServer server, Supplier<BuildSettings> settings) {
        this.console = console;
        this.server = server;
        this.settings = settings;
    }

    /** Builds the site of some files and shows it. */
    void show(Supplier<SourceTree> files) {
        long started = System.nanoTime();
        try (SourceTree tree = files.get()) {
            BuildResult result = builder.build(tree, settings.get());
            result.site().ifPresentOrElse(server::show, () -> server.show(result.problems()));
            new ProblemPrinter(console).print(result.problems());
            result.site().ifPresent(site -> built(site.pages(), started));
        } catch (Failure e) {
            new Failures(console, false).report(e);
            server.show(List.of(Problem.error("unreadable", Place.of("candor"), e.reason(), e.hint())));
        }
    }

    private void built(long pages, long started) {
        console.out().printf(Locale.ROOT, "%d pages in %d ms%n", pages, (System.nanoTime() - started) / 1_000_000);
    }
}
