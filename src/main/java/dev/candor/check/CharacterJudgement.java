package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Words about the character of somebody; bare "lazy", "silly" and "dumb" are nearly always about software and are not among them. */
public final class CharacterJudgement implements Rule {
    private static final RuleInfo INFO = new RuleInfo("BL002", Level.ERROR, "somebody's character is judged");
    private static final Wording JUDGEMENT = new Wording(
            INFO,
            Phrase.of(
                    "careless|negligen|reckless|slopp|lazi|incompeten|irresponsib|stupid|foolish|unprofessional",
                    "(?i)(?<!\\b(?:not|never|cannot|can't|no|nor)\\b.{0,120})\\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|sloppy|sloppiness|laziness|incompeten(?:t|tly|ce)"
                            + "|irresponsib(?:le|ly|ility)|stupid(?:ity|ly)?|foolish(?:ly|ness)?|unprofessional(?:ly)?)\\b"),
            "this judges somebody's character",
            "say what was done and what the situation was; leave out what kind of person does it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return JUDGEMENT.findings(context);
    }
}
