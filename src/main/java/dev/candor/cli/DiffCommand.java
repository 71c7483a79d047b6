package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.page.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor diff}: says what readers were told otherwise at a later moment. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compare two moments: what appeared, changed and went, word by word.",
        footer = {
            "",
            "A moment is a time such as 2026-11-03T14:05:00Z, 14:05 or a commit.",
            "",
            "Examples:",
            "  candor diff 2026-11-03T10:00:00Z 2026-11-03T12:00:00Z",
            "  candor diff 3f2a91c                        from that commit to now",
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "The earlier moment.")
    private String from = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO", description = "The later one; now where left out.")
    private @Nullable String to;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "PUBLIC",
            description = "Whose view: public or internal. Default: public.")
    private Audience audience = Audience.PUBLIC;

    @Mixin
    private RepositoryOptions source = new RepositoryOptions();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Standpoints moments = source.standpoints(Clock.systemUTC().instant(), System.getenv());
        Standpoint earlier = moments.find(from, "FROM");
        Standpoint later =
                Optional.ofNullable(to).map(text -> moments.find(text, "TO")).orElseGet(moments::newest);
        SiteDifference difference = SiteDifference.of(moments.request(), earlier, later, audience);
        Texts texts = SiteWords.of(moments.settings());
        console.out()
                .println(console.paint(Console.Paint.STRONG, name(earlier, texts) + " → " + name(later, texts))
                        + ", as the " + Names.lower(audience) + " page had it");
        difference.statuses().forEach(status -> status(status, texts));
        difference.records().forEach(changed -> changed(changed, texts));
        console.out().println();
        console.out().println(summary(difference.records()));
        return ExitCode.DONE;
    }

    private static String name(Standpoint point, Texts texts) {
        return texts.moment(point.at()) + " (" + point.commit().abbreviated() + ")";
    }

    private void status(SiteDifference.Turn turn, Texts texts) {
        console.out()
                .println("  " + ProblemPrinter.printable(turn.component()) + ": "
                        + texts.get("status." + Names.lower(turn.before())) + " → "
                        + texts.get("status." + Names.lower(turn.after())));
    }

    private void changed(SiteDifference.Changed changed, Texts texts) {
        String sign = switch (changed.kind()) {
            case APPEARED -> console.paint(Console.Paint.GOOD, "+");
            case CHANGED -> "~";
            case WENT -> console.paint(Console.Paint.BAD, "-");
        };
        console.out().println();
        console.out()
                .println(sign + " " + changed.name() + "  "
                        + console.paint(Console.Paint.STRONG, ProblemPrinter.printable(changed.title())));
        new DifferencePrinter(console, texts).print(changed.changes());
    }

    private static String summary(List<SiteDifference.Changed> records) {
        return records.isEmpty()
                ? "No record differs."
                : count(records, SiteDifference.Kind.APPEARED) + " appeared, "
                        + count(records, SiteDifference.Kind.CHANGED) + " changed, "
                        + count(records, SiteDifference.Kind.WENT) + " went.";
    }

    private static long count(List<SiteDifference.Changed> records, SiteDifference.Kind kind) {
        return records.stream().filter(changed -> changed.kind() == kind).count();
    }
}
