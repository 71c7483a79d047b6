package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** That nobody noticed or knew says that there was no signal or no document; say that, because it can be mended. */
public final class NobodyNoticed implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("BL008", Level.NOTE, "a missing signal is told as people who did not notice");
    private static final Wording ABSENCE = new Wording(
            INFO,
            Phrase.of(
                    "nobody|no one|no-one|noone|no -one|none of us",
                    "(?i)\\b(?:nobody|no ?-?one|none of us)(?: else)?(?: (?:on|in|at|from) (?:the |our )?[\\w-]+(?: [\\w-]+)?)? (?:had |has |actually |ever |really |immediately )*"
                            + "(?:noticed|knew|knows|known|check(?:ed|s)|reali[sz]ed|looked|watch(?:ed|es)|was (?:watching|looking|aware|monitoring|paying|checking)|remember(?:ed|s)|thought|"
                            + "understood|understands|owned|owns|(?:was|felt|is) responsible|spotted|questioned|reviewed|reacted|responded|acted|picked)\\b"),
            "this tells a missing signal as something that people did not do",
            "say which alert, document or owner was missing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return ABSENCE.findings(context);
    }
}
