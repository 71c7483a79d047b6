package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** The question or instruction of a template where its answer should be. */
public final class PromptLeft implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE013", Level.WARNING, "a prompt of a template was left in the text");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.english())
                .flatMap(passage -> Prompts.SHIPPED.stream().flatMap(prompt -> Found.in(passage, prompt)))
                .filter(Found::isBare)
                .map(found -> found.finding(INFO, "this is the prompt of a template", "answer it, or take it out"));
    }
}
