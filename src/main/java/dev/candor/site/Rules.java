package dev.candor.site;

import dev.candor.check.CharacterJudgement;
import dev.candor.check.Exhortation;
import dev.candor.check.Hindsight;
import dev.candor.check.IfHad;
import dev.candor.check.NamedActor;
import dev.candor.check.NobodyNoticed;
import dev.candor.check.Omission;
import dev.candor.check.PersonAdverb;
import dev.candor.check.PersonAsCause;
import dev.candor.check.PersonAsRootCause;
import dev.candor.check.Rule;
import dev.candor.check.ShouldHave;
import dev.candor.check.SilenceReason;
import dev.candor.check.SilenceTarget;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The explicit list of rules about records; a new rule is a class, a page in {@code docs/rules} and a line here. */
final class Rules {
    private static final List<Rule> BLAMELESS = List.of(
            new PersonAsCause(),
            new CharacterJudgement(),
            new Omission(),
            new ShouldHave(),
            new Exhortation(),
            new PersonAdverb(),
            new NamedActor(),
            new NobodyNoticed(),
            new Hindsight(),
            new PersonAsRootCause(),
            new IfHad());

    private Rules() {}

    /** All of them. */
    static List<Rule> all() {
        List<Rule> rules = Stream.of(BLAMELESS, List.<Rule>of(new SilenceReason()))
                .flatMap(List::stream)
                .toList();
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        return Stream.concat(rules.stream(), Stream.of(new SilenceTarget(ids))).toList();
    }
}
