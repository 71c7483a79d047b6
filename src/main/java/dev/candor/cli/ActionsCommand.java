package dev.candor.cli;

import dev.candor.insight.ActionLedger;
import dev.candor.insight.Insights;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Postmortem;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor actions}: says what became of everything that postmortems promised. */
@Command(
        name = "actions",
        mixinStandardHelpOptions = true,
        description = "List the actions of all postmortems: state, age, team, and where they stand.",
        footer = {
            "",
            "jira-csv and github-json hold the actions that are not closed and have no ticket; docs/actions.md shows how to import them.",
            "",
            "Examples:",
            "  candor actions --overdue",
            "  candor actions --team \"Payments team\" --format markdown",
            "  candor actions --format jira-csv > actions.csv",
        })
final class ActionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Option(names = "--overdue", description = "Only those whose day has passed.")
    private boolean overdue;

    @Option(names = "--team", paramLabel = "TEAM", description = "Only those of a team.")
    private @Nullable String team;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = ActionFormat.Names.class,
            description = "table, csv, json, markdown, jira-csv or github-json. Default: table.")
    private String format = "table";

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "INTERNAL",
            description = "internal, or public for what the public page shows. Default: internal.")
    private Audience audience = Audience.INTERNAL;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "The moment to look from, such as 2026-11-03T10:05:00Z.")
    private @Nullable Instant now;

    ActionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ActionFormat.known(format);
        try (SourceTree tree = folder.open(System.getenv())) {
            BuildResult result = new SiteBuilder(new Wiring(List.of(), List.of())).build(tree, settings());
            new ProblemPrinter(console).print(result.problems());
            if (result.catalog().isEmpty() || result.insights().isEmpty()) {
                return ExitCode.RECORDS;
            }
            print(result.catalog().get(), result.insights().get());
            return ExitCode.DONE;
        }
    }

    private void print(Catalog catalog, Insights insights) {
        LocalDate today = LocalDate.ofInstant(insights.now(), catalog.site().zone());
        ActionLedger ledger = ActionLedger.of(catalog.postmortems().values(), today);
        List<LedgerEntry> entries = wanted(ledger);
        String base = catalog.site()
                .url()
                .map(url -> url.toString().replaceFirst("/+$", ""))
                .orElse("");
        Function<Postmortem, String> link = found -> base + "/postmortems/" + found.id() + "/";
        if (format.equals("table")) {
            console.out().print(new ActionTable(entries, catalog.site().zone()).text(console.interactive()));
            said(ledger, entries).ifPresent(console.err()::println);
        } else {
            console.out().print(new String(ActionFormat.write(format, entries, link), StandardCharsets.UTF_8));
        }
    }

    private List<LedgerEntry> wanted(ActionLedger ledger) {
        Optional<String> asked = Optional.ofNullable(team).map(String::strip);
        List<String> teams = List.copyOf(ledger.byTeam().keySet());
        asked.filter(name -> teams.stream().noneMatch(name::equalsIgnoreCase)).ifPresent(name -> {
            throw Failure.usage("no action is owned by \"" + name + "\"", DidYouMean.hint(name, teams));
        });
        return ledger.only(entry -> (!overdue || entry.isOverdue())
                && asked.filter(name ->
                                !name.equalsIgnoreCase(entry.action().owner().strip()))
                        .isEmpty());
    }

    /** What the table does not show: that nobody keeps track, which is not the same as that all is done. */
    private Optional<String> said(ActionLedger ledger, List<LedgerEntry> shown) {
        if (!ledger.isTracked()) {
            return Optional.of("Actions are not tracked: no postmortem lists any.");
        }
        String none = shown.isEmpty() ? overdue ? "No action is overdue. " : "No actions. " : "";
        int untracked = ledger.untracked().size();
        String rest = untracked == 0
                ? ""
                : untracked == 1
                        ? "Not tracked in 1 postmortem: "
                        : "Not tracked in " + untracked + " postmortems, such as ";
        String first = untracked == 0 ? "" : ledger.untracked().get(0).id() + ".";
        return Optional.of(none + rest + first).filter(text -> !text.isBlank());
    }

    private BuildSettings settings() {
        BuildSettings settings = Builds.of(audience);
        return now == null ? settings : settings.at(now);
    }
}
