package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** An error of a person is where a review starts, never what it ends with. "User errors" that users see, and sentences that deny the idea, are not meant. */
public final class PersonAsCause implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL001", Level.ERROR, "an error of a person is given as a cause");
    private static final Wording ERROR_OF_A_PERSON = new Wording(
            INFO,
            Phrase.of(
                    "error|mistake|failure|oversight|carelessness",
                    "(?i)(?=[hoamedp])(?<!never |not |n't |no |than |called |of calling it |any |every |each |such |potential |possible |prevents |prevent |preventing |avoid |against |for |risk of |chance of |reduce |reduces |less |eliminate )\\b(?:human|operator|manual|admin(?:istrator)?|engineer|developer|pilot)[ -](?:errors?|mistakes?|failure)\\b"
                            + "(?! (?:messages?|pages?|rates?|reports?|logs?|codes?|budgets?|handling|correction|out|is never|are never|is not|was not|isn't|wasn't|is where|is a (?:symptom|start|beginning)))"
                            + "|(?i)\\b(?:caused by|due to|because of|down to|was|is) (?:an? )?user error\\b(?! (?:messages?|pages?|rates?|reports?|logs?|codes?|is never))"
                            + "|(?i)\\b(?:caused by|due to|because of|was|is) (?:an? |the )?(?:mistake|error|oversight|carelessness) (?:made )?(?:by|of|on the part of) "
                            + People.NOUN
                            + "|^(?:[^a-z]{0,3}\\w{1,12}:? )?[Uu]ser error (?:was|by|in|caused|led)\\b"),
            "an error of a person stands where a condition should",
            "say what made the action look right at that moment: the tool, the name, the missing check");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return ERROR_OF_A_PERSON.findings(context);
    }
}
