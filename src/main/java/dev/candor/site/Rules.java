package dev.candor.site;

import dev.candor.check.ActionDays;
import dev.candor.check.ActionOverdue;
import dev.candor.check.ActionUnowned;
import dev.candor.check.AnalysisOwed;
import dev.candor.check.BlankUnfilled;
import dev.candor.check.Boilerplate;
import dev.candor.check.BrokenLink;
import dev.candor.check.CharacterJudgement;
import dev.candor.check.EmailAddress;
import dev.candor.check.Exhortation;
import dev.candor.check.FutureUpdate;
import dev.candor.check.Hindsight;
import dev.candor.check.HostName;
import dev.candor.check.IfHad;
import dev.candor.check.IpAddress;
import dev.candor.check.MaintenanceUnfinished;
import dev.candor.check.MalformedLink;
import dev.candor.check.MissingImage;
import dev.candor.check.NamedActor;
import dev.candor.check.NoAction;
import dev.candor.check.NoEnd;
import dev.candor.check.NobodyNoticed;
import dev.candor.check.Omission;
import dev.candor.check.PersonAdverb;
import dev.candor.check.PersonAsCause;
import dev.candor.check.PersonAsRootCause;
import dev.candor.check.PersonName;
import dev.candor.check.PhaseBack;
import dev.candor.check.PostmortemIncomplete;
import dev.candor.check.PostmortemMissing;
import dev.candor.check.PromisedTime;
import dev.candor.check.PromptLeft;
import dev.candor.check.ReviewTooEarly;
import dev.candor.check.ReviewedTwice;
import dev.candor.check.Rule;
import dev.candor.check.Secret;
import dev.candor.check.ShouldHave;
import dev.candor.check.SilenceReason;
import dev.candor.check.SilenceTarget;
import dev.candor.check.Silent;
import dev.candor.check.StatedDuration;
import dev.candor.check.TicketNumber;
import dev.candor.check.TimelineOrder;
import dev.candor.check.UpdateOutside;
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

    private static final List<Rule> RECORDS = List.of(
            new StatedDuration(),
            new UpdateOutside(),
            new PhaseBack(),
            new Silent(),
            new NoEnd(),
            new MaintenanceUnfinished(),
            new PostmortemMissing(),
            new AnalysisOwed(),
            new ActionOverdue(),
            new ActionUnowned(),
            new NoAction(),
            new BlankUnfilled(),
            new PromptLeft(),
            new PostmortemIncomplete(),
            new FutureUpdate(),
            new TimelineOrder(),
            new ActionDays(),
            new ReviewTooEarly(),
            new ReviewedTwice());

    private static final List<Rule> WORDS = List.of(
            new HostName(),
            new IpAddress(),
            new EmailAddress(),
            new Secret(),
            new TicketNumber(),
            new PersonName(),
            new PromisedTime(),
            new Boilerplate());

    private static final List<Rule> LINKS = List.of(new BrokenLink(), new MissingImage(), new MalformedLink());

    private Rules() {}

    /** All of them. */
    static List<Rule> all() {
        List<Rule> rules = Stream.of(RECORDS, WORDS, BLAMELESS, LINKS, List.<Rule>of(new SilenceReason()))
                .flatMap(List::stream)
                .toList();
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        return Stream.concat(rules.stream(), Stream.of(new SilenceTarget(ids))).toList();
    }
}
