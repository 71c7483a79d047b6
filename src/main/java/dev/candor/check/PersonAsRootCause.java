package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A section on causes that knows nothing but a person: an action of somebody is never the cause, what made it possible is. */
public final class PersonAsRootCause implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("BL010", Level.WARNING, "a section on causes is about a person only");
    private static final Pattern TITLE = Pattern.compile("(?i).*\\b(?:causes?|contributing|why)\\b.*");
    private static final Pattern PERSON =
            Pattern.compile("(?i)(?:" + People.THIRD + "|\\ban? (?:operator|employee|person|member of staff)\\b)");
    /** Where a sentence begins, possibly with a word or two before the person. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)(?:^|[.!?:]\\s|\\n)[\\s*_-]*(?:because |apparently,? |unfortunately,? )?(?:" + PERSON + ")");

    private static final Pattern SYSTEM = Pattern.compile(
            "(?i)\\b(?:\\w*(?:script|tool|system|process|pipeline|alert|monitor|test|check|config|configuration|change|deploy|release|server|service|data|database|network|"
                    + "cluster|node|limit|default|document|runbook|interface|dashboard|review|code|bug|version|certificate|key|queue|load|traffic|disk|memory|timeout|warning|"
                    + "permission|access|procedure|environment|setting|name|button|command)\\w*)\\b|" + Prose.NOUN);
    private static final int LONG = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.english()
                        && passage.section()
                                .filter(section ->
                                        TITLE.matcher(section.title()).matches())
                                .isPresent())
                .flatMap(passage -> in(passage).stream());
    }

    private static Optional<Problem> in(Passage passage) {
        String own = passage.prose().own();
        Matcher person = SUBJECT.matcher(own);
        boolean brief = own.split("\\s+", LONG + 1).length <= LONG;
        return brief && person.find() && !SYSTEM.matcher(own).find()
                ? Optional.of(INFO.problem(
                        passage.prose().place(person.start(), person.end()),
                        "the only cause named here is a person",
                        "an action of somebody is where the review starts: say what made it possible and what hid it"))
                : Optional.empty();
    }
}
