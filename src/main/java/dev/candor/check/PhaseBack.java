package dev.candor.check;

import dev.candor.model.Incident;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A course that runs backwards: readers who saw "monitoring" must be told why it is "investigating" again. */
public final class PhaseBack implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("RE003", Level.WARNING, "a phase goes back without a word about it");
    private static final List<Phase> ORDER =
            List.of(Phase.INVESTIGATING, Phase.IDENTIFIED, Phase.MITIGATED, Phase.MONITORING, Phase.RESOLVED);
    private static final Pattern SAYS_SO = Pattern.compile(
            "(?i)\\b(?:again|re-?open\\w*|return(?:ed|s|ing)?|back|recur\\w*|re-?appear\\w*|still|not (?:fixed|resolved|enough|sufficient)|did not|didn't|insufficient|persist\\w*|more|another|worse|once more|continu\\w*|unfortunately|however|but|came|undone|reverted|withdraw\\w*|new)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.passages().stream()
                .filter(passage -> passage.record() instanceof Incident)
                .flatMap(passage -> passage.update().stream().flatMap(update -> in(passage, update).stream()));
    }

    private static Optional<Problem> in(Passage passage, Update update) {
        List<Update> updates = ((Incident) passage.record()).updates();
        int before = rank(updates.subList(0, updates.indexOf(update)));
        int now = ORDER.indexOf(update.phase());
        if (now < 0 || now >= before) {
            return Optional.empty();
        }
        return ORDER.get(before) == Phase.RESOLVED ? reopened(update, now) : withdrawn(passage, update);
    }

    private static Optional<Problem> reopened(Update update, int now) {
        return now > ORDER.indexOf(Phase.IDENTIFIED)
                ? Optional.of(INFO.problem(
                        update.place(),
                        "the incident is open again without having been reopened",
                        "say \"investigating\" or \"identified\" first, or \"update\" where nothing new is wrong"))
                : Optional.empty();
    }

    private static Optional<Problem> withdrawn(Passage passage, Update update) {
        boolean silent = passage.english()
                && !SAYS_SO.matcher(passage.prose().published()).find();
        return silent
                ? Optional.of(INFO.problem(
                        update.place(),
                        "the phase goes back and the text does not say why",
                        "say what did not hold, such as \"the fix did not help everybody\""))
                : Optional.empty();
    }

    private static int rank(List<Update> earlier) {
        return earlier.stream()
                .map(update -> ORDER.indexOf(update.phase()))
                .filter(rank -> rank >= 0)
                .reduce(-1, (first, second) -> second);
    }
}
