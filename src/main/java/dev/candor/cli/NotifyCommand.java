package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.notify.Channel;
import dev.candor.notify.Channels;
import dev.candor.notify.Dispatcher;
import dev.candor.notify.Ledger;
import dev.candor.notify.News;
import dev.candor.notify.NewsFinder;
import dev.candor.problem.Failure;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.site.PlainWords;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor notify}: tells people what is new to readers, once. */
@Command(
        name = "notify",
        mixinStandardHelpOptions = true,
        description = "Tell people what is new to readers since a commit, once in each channel of candor.yml.",
        footer = {
            "",
            "What was delivered stands in the ledger, so a rerun repeats nothing. Edits of words that were already",
            "said notify nobody.",
        })
final class NotifyCommand implements Callable<Integer> {
    private static final String LAST = "LAST";

    private final Console console;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--since",
            paramLabel = "REF",
            description = "Commit readers know already; LAST, the default, is the one of the last run.")
    private String since = LAST;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "The ledger; .candor-notified below the current folder where left out.")
    private Path state = Path.of(".candor-notified");

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "Words dated later are not told yet.")
    private @Nullable Instant now;

    @Option(names = "--dry-run", description = "List the news, and tell nobody.")
    private boolean dryRun;

    NotifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        Ledger ledger = Ledger.open(state);
        String from = since.equals(LAST)
                ? ledger.lastCommit()
                        .orElseThrow(() -> Failure.usage(
                                "this is the first run, so no commit is known from which on to tell",
                                "name the one that readers know with --since"))
                : since;
        try (SourceTree before = source.openAt(from, environment);
                SourceTree after = source.open(environment)) {
            Catalog known = catalog(before);
            Catalog fresh = catalog(after);
            NewsFinder finder = new NewsFinder(known, fresh, moment(fresh), new PlainWords(fresh)::of);
            // Words whose time has not come are news to a later run only as long as it starts from the same commit.
            SourceTree told = finder.hasWordsAhead() ? before : after;
            return dryRun ? list(finder.news()) : deliver(finder.news(), fresh, told, ledger);
        }
    }

    private Instant moment(Catalog catalog) {
        return Optional.ofNullable(now)
                .or(() -> catalog.site().now())
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    private Catalog catalog(SourceTree tree) {
        Reading reading = CatalogReader.read(tree, Audience.PUBLIC, Tolerance.FALL_BACK);
        return reading.catalog().orElseThrow(() -> {
            new ProblemPrinter(console).print(reading.problems());
            return Failure.records("candor.yml cannot be read", "");
        });
    }

    private int list(List<News> news) {
        news.forEach(one ->
                console.out().println(ProblemPrinter.printable(one.at() + " " + one.headline() + " " + one.url())));
        console.out().println(news.size() + " to tell");
        return ExitCode.DONE;
    }

    private int deliver(List<News> news, Catalog catalog, SourceTree told, Ledger ledger) throws InterruptedException {
        List<Channel> channels = new Channels(catalog.site().options(), System.getenv(), Clock.systemUTC()).read();
        Dispatcher dispatcher = new Dispatcher(ledger, time -> Thread.sleep(time.toMillis()));
        Dispatcher.Outcome outcome = dispatcher.deliver(news, channels);
        outcome.failures().forEach(line -> console.err().println("not delivered: " + ProblemPrinter.printable(line)));
        console.out()
                .println("Told " + news.size() + " news in " + channels.size() + " channels, " + outcome.delivered()
                        + " deliveries.");
        if (outcome.failures().isEmpty()) {
            told.commit().ifPresent(commit -> ledger.finish(commit.commit()));
            return ExitCode.DONE;
        }
        return ExitCode.INPUT_OUTPUT;
    }
}
