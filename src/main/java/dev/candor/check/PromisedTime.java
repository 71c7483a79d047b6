package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.Phase;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A time by which something will work again: when it passes, the page has been wrong once more. When the next word comes is a fine promise. */
public final class PromisedTime implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("PW007", Level.WARNING, "an update promises a time of resolution");
    private static final String DONE =
            "(?:fixed|resolved|restored|solved|repaired|recovered|back(?: (?:up|online|to normal|in service))?|available(?: again)?|working(?: again)?|operational|over|mitigated|complete(?:d)?|up and running)";
    private static final String SOON =
            "(?:with)?in (?:about |around |approximately |the next |less than |under |a |an |another |some )*(?:\\d{1,3}|few|couple of|half an|one|two|three|four|five|ten|fifteen|twenty|thirty|next|hour)\\b";
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(?:will|should|to|expect(?:ed|s)?|anticipate[ds]?|hope|aim(?:ing)?)\\b[^.\\n]{0,50}\\b(?:be )?"
                    + DONE + "\\b[^.\\n]{0,40}?\\b(?:" + SOON
                    + "|by (?:about |around )?(?:\\d{1,2}(?::\\d\\d)?|noon|midnight|tonight|tomorrow|the end of|end of|monday|tuesday|wednesday|thursday|friday)|shortly|soon|tonight|tomorrow|today)"
                    + "|(?i)\\bETA\\b(?! (?:is unknown|unknown|yet))|(?i)\\bestimated (?:time|resolution)\\b[^.\\n]{0,40}\\b(?:resolution|repair|fix|recovery|restoration|is|:)"
                    + "|(?i)\\b(?:a |the )?(?:fix|solution|repair|recovery|resolution)\\b[^.\\n]{0,30}\\b(?:will|should|is expected to|to)\\b[^.\\n]{0,30}\\b(?:"
                    + SOON + "|shortly|soon)");
    private static final Pattern NEXT_WORD =
            Pattern.compile("(?i)\\b(?:update|inform|let you know|post|tell you|news|report back|write again|word)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage ->
                        passage.record() instanceof Incident && passage.english() && passage.isForThePublic())
                .filter(passage -> passage.update()
                        .filter(update -> update.phase() != Phase.RESOLVED)
                        .isPresent())
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(PromisedTime::in);
    }

    private static Stream<Problem> in(Sentence sentence) {
        Matcher promise = PROMISE.matcher(sentence.text());
        return promise.find() && !NEXT_WORD.matcher(sentence.text()).find()
                ? Stream.of(sentence.finding(
                        INFO,
                        promise,
                        "this promises when it will work again",
                        "say when the next update comes, not when it will be over"))
                : Stream.empty();
    }
}
