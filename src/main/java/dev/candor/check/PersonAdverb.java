package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** A person who acted "mistakenly" or "accidentally"; without a person in the sentence the word describes an act and blames nobody. */
public final class PersonAdverb implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL006", Level.NOTE, "a person is said to have acted by mistake");
    private static final Wording BY_MISTAKE = new Wording(
            INFO,
            Phrase.of(
                    "mistake|accident|wrongly|incorrectly|erroneously|unintention|inadvertent",
                    "(?i)(?:" + People.THIRD + "|" + People.FIRST
                            + ")(?: had| have| has)? (?:mistakenly|accidentally|wrongly|incorrectly|erroneously|unintentionally|inadvertently|by mistake|by accident)\\b"
                            + "(?! (?:notified|alerted|billed|charged|informed))"),
            "this says that somebody acted by mistake",
            "what made it easy to do? say that instead");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return BY_MISTAKE.findings(context);
    }
}
