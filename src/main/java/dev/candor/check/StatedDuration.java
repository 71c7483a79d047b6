package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long something lasted, told in words that the record's own times contradict; in one archive of three this was so in a third of all cases. */
public final class StatedDuration implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE001", Level.WARNING, "a duration in words disagrees with the times");
    private static final String LENGTH =
            "(about |around |roughly |approximately |approx\\. |nearly |almost |over |more than |less than |some |~ ?|just (?:over|under) )?(?:(\\d{1,3})[ -]?(?:days?|d)\\b,?(?: and)? ?)?(?:(\\d{1,3})[ -]?(?:hours?|hrs?|h)\\b,?(?: and)? ?)?(?:(\\d{1,4})[ -]?(?:minutes?|mins?|m)\\b)?";
    private static final Phrase STATED = Phrase.of(
            "lasted|duration|outage|downtime|interruption|disruption|incident|impact|time to|down for|unavailable for|offline for",
            "(?i)\\b(?:lasted|(?:outage|incident|impact|disruption|downtime|interruption) (?:of|lasting|lasted|for|was)|(?:total )?duration(?: of)?:?|time to (?:resolve|resolution|repair|recover|recovery|restore|mitigate|mitigation):?(?: was| of)?|(?:was|were) (?:down|unavailable|offline) for)\\s+(?:a total of )?"
                    + LENGTH);
    private static final Phrase TITLE = Phrase.of("for ", "(?i)\\bfor " + LENGTH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.english()
                        && (passage.isTitle() ? TITLE : STATED)
                                .mayBeIn(passage.prose().folded()))
                .flatMap(passage -> in(passage, Times.of(passage.record(), context)));
    }

    private static Stream<Problem> in(Passage passage, Times times) {
        if (times.isEmpty()) {
            return Stream.empty();
        }
        Phrase phrase = passage.isTitle() ? TITLE : STATED;
        return phrase.pattern()
                .matcher(passage.prose().own())
                .results()
                .filter(stated -> stated.groupCount() == 4 && isContradicted(stated, times))
                .map(stated -> INFO.problem(
                        passage.prose().place(stated.start(), stated.end()),
                        "this states " + Lengths.of(length(stated)) + ", and the times of the record say "
                                + Lengths.of(times.whole()),
                        "correct the words or the times; say which clock it is where only office hours count"));
    }

    private static boolean isContradicted(MatchResult stated, Times times) {
        Duration length = length(stated);
        boolean roughly = stated.group(1) != null;
        Duration unit = stated.group(4) != null
                ? Duration.ofMinutes(2)
                : stated.group(3) != null ? Duration.ofMinutes(31) : Duration.ofHours(13);
        Duration tolerance = roughly && length.dividedBy(5).compareTo(unit) > 0 ? length.dividedBy(5) : unit;
        return !length.isZero() && !times.knows(length, tolerance);
    }

    private static Duration length(MatchResult stated) {
        return Duration.ofDays(number(stated.group(2)))
                .plusHours(number(stated.group(3)))
                .plusMinutes(number(stated.group(4)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
