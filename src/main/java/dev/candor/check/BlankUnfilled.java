package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** A blank such as {@code {{components}}} that readers would see. */
public final class BlankUnfilled implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE012", Level.ERROR, "a blank of a message template was not filled in");
    private static final Phrase BLANK = Phrase.of("{{", "\\{\\{[^{}\\n]{0,60}\\}\\}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .flatMap(passage -> Found.in(passage, BLANK))
                .filter(Found::isOwn)
                .map(found -> found.finding(
                        INFO, "this blank was not filled in", "write what it stands for, or take it out"));
    }
}
