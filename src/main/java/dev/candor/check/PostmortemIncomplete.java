package dev.candor.check;

import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.SectionKind;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader of a postmortem looks for and does not find; drafts may lack anything. */
public final class PostmortemIncomplete implements Rule {
    private static final RuleInfo INFO = new RuleInfo("RE014", Level.WARNING, "a postmortem lacks a part");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.catalog().postmortems().values().stream()
                .filter(postmortem -> postmortem.status() != PostmortemStatus.DRAFT)
                .filter(postmortem -> !missing(postmortem).isEmpty())
                .map(postmortem -> INFO.problem(
                        postmortem.meta().places().record(),
                        "this postmortem has no " + String.join(", no ", missing(postmortem)),
                        "add it, or write in one line why there is nothing to tell"));
    }

    private static List<String> missing(Postmortem postmortem) {
        List<String> missing = new ArrayList<>();
        note("summary", has(postmortem, SectionKind.SUMMARY), missing);
        note(
                "impact",
                has(postmortem, SectionKind.IMPACT) || !postmortem.impact().isEmpty(),
                missing);
        note("timeline", !postmortem.timeline().isEmpty() || has(postmortem, SectionKind.TIMELINE), missing);
        boolean causes = !postmortem.causes().isEmpty() || has(postmortem, SectionKind.CONTRIBUTING_FACTORS);
        note("contributing factors", causes, missing);
        note("actions", postmortem.actionsTracked() || has(postmortem, SectionKind.ACTIONS), missing);
        note("incident", !postmortem.incidents().isEmpty(), missing);
        return missing;
    }

    private static void note(String part, boolean present, List<String> missing) {
        if (!present) {
            missing.add(part);
        }
    }

    private static boolean has(Postmortem postmortem, SectionKind kind) {
        return postmortem.sections().stream()
                .anyMatch(section -> section.kind() == kind && !section.body().isEmpty());
    }
}
