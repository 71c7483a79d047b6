package dev.candor.cli;

import dev.candor.git.Arrivals;
import dev.candor.git.Arrivals.Arrival;
import dev.candor.model.Audience;
import dev.candor.page.Texts;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor log}: lists the versions of a record, with what each changed. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "List a record's versions, newest first: when, by whom, and what changed word by word.",
        footer = {
            "",
            "A version counts from the commit with which it came to the branch.",
            "",
            "Examples:",
            "  candor log 2026-11-03-checkout-errors",
            "  candor log postmortems/2026-11-03-checkout-errors --audience internal",
        })
final class LogCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "RECORD",
            description = "Its id, or its folder and id such as postmortems/ID.",
            completionCandidates = Candidates.Records.class)
    private String name = "";

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "PUBLIC",
            description = "Whose view: public or internal. Default: public.")
    private Audience audience = Audience.PUBLIC;

    @Mixin
    private RepositoryOptions source = new RepositoryOptions();

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Standpoints moments = source.standpoints(Clock.systemUTC().instant(), System.getenv());
        RecordLog log = RecordLog.of(moments, RecordName.of(name));
        log.others().forEach(other -> console.err().println("There is " + other + ", too."));
        List<Arrival> arrivals = Arrivals.of(moments.request(), moments.line(), log.commits());
        List<RecordLog.Version> versions = log.versions(arrivals, audience);
        Texts texts = SiteWords.of(moments.settings());
        String noun = versions.size() == 1 ? " version" : " versions";
        console.out()
                .println(console.paint(Console.Paint.STRONG, log.name()) + " · " + versions.size() + noun + ", as the "
                        + Names.lower(audience) + " page had it");
        versions.forEach(version -> version(version, texts));
        return ExitCode.DONE;
    }

    private void version(RecordLog.Version version, Texts texts) {
        Arrival arrival = version.arrival();
        console.out().println();
        console.out()
                .println(console.paint(
                                Console.Paint.STRONG,
                                texts.moment(arrival.revision().at()))
                        + "  " + arrival.revision().abbreviated()
                        + "  " + ProblemPrinter.printable(String.join(", ", arrival.authors()))
                        + "  " + console.paint(Console.Paint.FAINT, ProblemPrinter.printable(arrival.subject())));
        if (!version.note().isEmpty()) {
            console.out().println("    " + version.note());
        }
        new DifferencePrinter(console, texts).print(version.changes());
    }
}
