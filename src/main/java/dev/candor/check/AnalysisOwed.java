package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An update that promised an analysis: who reads such a promise comes back to look for it. */
public final class AnalysisOwed implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE008", Level.WARNING, "a promised analysis never came");
    private static final String ANALYSIS =
            "(?:post-?mortem|root[- ]cause analysis|RCA|incident (?:report|review)|(?:full|detailed|thorough|complete) (?:report|analysis|review|write-?up)|post-incident (?:report|review))";
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(?:will|shall|going to|plan to|intend to)\\b[^.\\n]{0,60}\\b" + ANALYSIS + "\\b|\\b" + ANALYSIS
                    + "\\b[^.\\n]{0,40}\\b(?:will|is going to|to) (?:follow|be (?:published|posted|shared|available|provided)|come|appear)|\\b"
                    + ANALYSIS + " (?:follows|to follow)\\b");
    private static final Duration PATIENCE = Duration.ofDays(14);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether a text promises one, now or later. */
    public static boolean isPromisedIn(String text) {
        return PROMISE.matcher(text).find();
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.english() && passage.record() instanceof Incident)
                .flatMap(passage -> passage.update().stream().flatMap(update -> in(passage, update, context).stream()));
    }

    private static Optional<Problem> in(Passage passage, Update update, CheckContext context) {
        Matcher promise = PROMISE.matcher(passage.prose().own());
        boolean due = update.at().plus(PATIENCE).isBefore(context.now());
        return due && promise.find() && !isKept(passage.record().id(), context)
                ? Optional.of(INFO.problem(
                        passage.prose().place(promise.start(), promise.end()),
                        "this promises an analysis that has not been published after two weeks",
                        "publish a postmortem of this incident, or say in an update why there will be none"))
                : Optional.empty();
    }

    private static boolean isKept(String incident, CheckContext context) {
        return context.catalog().postmortemsOf(incident).stream()
                .anyMatch(review -> review.status() == PostmortemStatus.PUBLISHED);
    }
}
