package dev.candor.exchange;

import dev.candor.model.Phase;
import java.util.Optional;

/**
 * One word of several in the text of an issue.
 *
 * @param mark what sets it apart; absent for a text without a mark
 * @param text Markdown
 */
record Said(Optional<UpdateMark> mark, String text) {

    /** The phase that its mark names. */
    Optional<Phase> phase() {
        return mark.flatMap(found -> UpdateWords.phase(found.label()));
    }

    /** What its mark says of the moment. */
    SpokenTime time() {
        return mark.map(UpdateMark::time).orElseGet(() -> SpokenTime.in(""));
    }

    /** Whether its mark calls it the first. */
    boolean isFirst() {
        return phase().filter(phase -> phase == Phase.INVESTIGATING || phase == Phase.SCHEDULED)
                        .isPresent()
                || mark.filter(found -> UpdateWords.isFirst(found.label())).isPresent();
    }

    /** Whether its mark calls it the last, or its beginning says that all is over. */
    boolean isLast() {
        boolean over = phase().filter(phase -> phase == Phase.RESOLVED || phase == Phase.COMPLETED)
                .isPresent();
        return over || mark.filter(found -> UpdateWords.isLast(found.label())).isPresent();
    }

    /** Whether it begins with words that say that all is over. */
    boolean soundsOver() {
        return UpdateWords.saysOver(text.substring(0, Math.min(300, text.length())));
    }

    /** The number that its mark gives it, 0 without one. */
    int number() {
        return mark.map(found -> UpdateWords.number(found.label())).orElse(0);
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return text.isBlank();
    }

    /** With another text behind its own. */
    Said and(String more) {
        return new Said(mark, text.isBlank() ? more : text + "\n\n" + more);
    }
}
