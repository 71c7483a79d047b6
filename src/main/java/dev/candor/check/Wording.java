package dev.candor.check;

import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.problem.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way of putting things in postmortems that blames, and what to write instead.
 *
 * @param rule which rule it breaks
 * @param phrase how it is recognised within a sentence
 * @param message what is wrong, one clause
 * @param hint what would be right
 */
record Wording(RuleInfo rule, Phrase phrase, String message, String hint) {
    /** Sections that name people for a good reason. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?i).*\\b(?:authors?|responders?|thanks?|credits?|acknowledge?ments?|participants?|attendees?|attendance|contacts?|people|roles|owners?|reviewers?|appendix|transcript|chat|slack|logs?)\\b.*");

    /** Where postmortems in English put things that way. */
    Stream<Problem> findings(CheckContext context) {
        return passages(context)
                .filter(passage -> phrase.mayBeIn(passage.prose().folded()))
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(this::in);
    }

    private Stream<Problem> in(Sentence sentence) {
        return phrase.pattern()
                .matcher(sentence.text())
                .results()
                .map(found -> finding(sentence, found.start(), found.end()));
    }

    private Problem finding(Sentence sentence, int from, int to) {
        return rule.problem(sentence.prose().place(sentence.start() + from, sentence.start() + to), message, hint);
    }

    /** The texts of postmortems in English that tell what happened. */
    private static Stream<Passage> passages(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> isReview(passage) && passage.english())
                .filter(passage -> !ofPeople(passage.section()));
    }

    private static boolean isReview(Passage passage) {
        return passage.record() instanceof Postmortem && passage.part() != Passage.Part.ACTION;
    }

    private static boolean ofPeople(Optional<Section> section) {
        return section.filter(found -> OF_PEOPLE.matcher(found.title()).matches())
                .isPresent();
    }
}
