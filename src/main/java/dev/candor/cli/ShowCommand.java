package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.model.ContentRecord;
import dev.candor.page.Texts;
import dev.candor.problem.Failure;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor show}: prints a record as its readers saw it, now or at an earlier moment. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Print a record as its readers see it, or saw it at an earlier moment.",
        footer = {
            "",
            "Examples:",
            "  candor show 2026-11-03-checkout-errors --as-of 14:05",
            "  candor show postmortems/2026-11-03-checkout-errors --as-of 3f2a91c",
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "RECORD",
            description = "Its id, or its folder and id such as postmortems/ID.",
            completionCandidates = Candidates.Records.class)
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "A time such as 2026-11-03T14:05:00Z, 14:05 or -2h, or a commit; now where left out.")
    private @Nullable String asOf;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "PUBLIC",
            description = "Whose view: public or internal. Default: public.")
    private Audience audience = Audience.PUBLIC;

    @Mixin
    private RepositoryOptions source = new RepositoryOptions();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Standpoints moments = source.standpoints(Clock.systemUTC().instant(), System.getenv());
        Standpoint point = Optional.ofNullable(asOf)
                .map(text -> moments.find(text, "--as-of"))
                .orElseGet(moments::newest);
        try (Then then = Then.open(moments.request(), point, audience)) {
            RecordPlace place = place(then, moments);
            Then.Finding found = then.read(place);
            print(place, found, found.entry().orElseThrow(() -> hidden(place, found, point)), point);
            return ExitCode.DONE;
        }
    }

    private void print(RecordPlace place, Then.Finding found, ContentRecord entry, Standpoint point) {
        Texts texts = SiteWords.of(found.catalog().site());
        Sheet sheet = new Sheet(console, texts);
        String facts = sheet.facts(found.catalog(), entry, point.at());
        String seen = "as the " + Names.lower(audience) + " page had it on " + texts.moment(point.at()) + " (commit "
                + point.commit().abbreviated() + ")";
        sheet.print(
                entry,
                point.at(),
                List.of(
                        place.folder() + "/" + place.id() + (facts.isEmpty() ? "" : " · " + facts),
                        console.paint(Console.Paint.FAINT, seen)));
    }

    private RecordPlace place(Then then, Standpoints moments) {
        RecordName wanted = RecordName.of(name);
        List<RecordPlace> places = then.places(wanted);
        if (places.isEmpty()) {
            throw isThereNow(wanted, moments)
                    ? Failure.records(wanted + " was not there yet", "candor log " + wanted + " says since when it is")
                    : then.unknown(wanted);
        }
        places.stream()
                .skip(1)
                .forEach(other -> console.err().println("There is " + other.folder() + "/" + other.id() + ", too."));
        return places.get(0);
    }

    private boolean isThereNow(RecordName wanted, Standpoints moments) {
        try (Then now = Then.open(moments.request(), moments.newest(), audience)) {
            return !now.places(wanted).isEmpty();
        }
    }

    private Failure hidden(RecordPlace place, Then.Finding found, Standpoint point) {
        String which = place.folder() + "/" + place.id() + " in commit "
                + point.commit().abbreviated();
        return found.broken()
                ? Failure.records(
                        which + " has errors, so nothing of it could be published", "candor log shows its versions")
                : Failure.records(which + " was not for the public", "--audience internal shows it");
    }
}
