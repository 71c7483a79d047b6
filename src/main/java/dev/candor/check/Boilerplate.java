package dev.candor.check;

import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that would fit any incident: who reads them knows neither what fails, nor for whom, nor what to do. */
public final class Boilerplate implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW008", Level.NOTE, "an update says nothing but stock phrases");
    private static final Pattern STOCK = Pattern.compile("(?i)(?:"
            + "we(?:'re| are| have been)? (?:currently |still |actively |continuing to |now |aware of and )*(?:investigat\\w+|look\\w* into|monitor\\w*|work\\w* on|aware of) (?:a |an |the |this |these |it |some |possible |potential |reported )*(?:issues?|incidents?|problems?|reports?|situation|fix|results?|resolution|matter|it)?(?: (?:further|closely|and monitoring the results))?"
            + "|(?:the |this |an? )(?:issue|incident|problem|cause)(?: has been| was| is)? (?:now )?(?:identified|resolved|fixed|investigated)(?: and (?:a fix is being implemented|we are working on (?:a fix|it)))?"
            + "|a fix (?:has been|is being|was) (?:implemented|deployed|applied|rolled out)(?: and we are monitoring the results?)?"
            + "|(?:we )?(?:sincerely )?(?:apologi[sz]e|apologies|sorry) for (?:any|the) (?:inconvenience|disruption|trouble)(?: (?:this|it) (?:may have |may |might |has |have )?caused?)?"
            + "|thank you for your (?:patience|understanding)(?: (?:and|as) [^.]{0,60})?"
            + "|(?:we will|we'll) (?:provide|post|share|give) (?:an? |further |more |additional )*(?:updates?|information|details)(?: (?:shortly|soon|as (?:soon as )?(?:we|more|necessary|they|it|needed)[^.]{0,50}))?"
            + "|(?:more|further) (?:updates?|information|details) (?:will follow|to follow|to come|soon|shortly)(?: (?:soon|shortly))?"
            + "|(?:the )?scheduled maintenance (?:is currently in progress|has been completed)|verification is currently underway[^.]{0,60}"
            + "|(?:all )?(?:systems|services) (?:are )?(?:back to normal|operational|working (?:normally|as expected))|please stand by|stay tuned"
            + ")\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONG = 320;
    private static final int SAYS_SOMETHING = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.english() && passage.isForThePublic())
                .flatMap(passage -> passage.update().stream().flatMap(update -> in(passage, update)));
    }

    private static Stream<Problem> in(Passage passage, Update update) {
        String text = passage.prose().published().replace('\n', ' ').replace('’', '\'');
        String rest = text.length() > LONG ? text : STOCK.matcher(text).replaceAll(" ");
        boolean stock = !rest.equals(text);
        boolean empty = stock
                && !DIGIT.matcher(rest).find()
                && rest.chars().filter(Character::isLetter).count() < SAYS_SOMETHING;
        return empty
                ? Stream.of(INFO.problem(
                        update.place(),
                        "this update says nothing but stock phrases",
                        "say what customers notice, where, since when, and what they can do meanwhile"))
                : Stream.empty();
    }
}
