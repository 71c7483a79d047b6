package dev.candor.check;

import dev.candor.model.ExtraPage;
import dev.candor.model.Postmortem;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People who wrote the records or had a role in the incident, and handles. Which names these are is known from the repository and never shown. */
public final class PersonName implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW006", Level.WARNING, "a text for the public names a person");
    private static final Pattern HANDLE = Pattern.compile(People.HANDLE);
    private static final String HINT =
            "write the role or the team; candor.yml can allow names with \"checks: {names: names}\"";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return NamedActor.allowsNames(context)
                ? Stream.empty()
                : PublicText.passages(context).flatMap(PersonName::in);
    }

    private static Stream<Problem> in(Passage passage) {
        Stream<Found> names = passage.names().stream()
                .flatMap(pattern -> Found.in(passage, pattern))
                .filter(Found::isProse);
        boolean told = !(passage.record() instanceof Postmortem) && !(passage.record() instanceof ExtraPage);
        Stream<Found> handles = told ? Found.in(passage, HANDLE).filter(Found::isOwn) : Stream.empty();
        return Stream.concat(names, handles).map(found -> found.finding(INFO, "this names a person", HINT));
    }
}
