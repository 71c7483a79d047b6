package dev.candor.check;

import java.util.stream.Stream;

/** What the public reads, or will. */
final class PublicText {
    private PublicText() {}

    /** The texts of records that are not for the organisation alone. */
    static Stream<Passage> passages(CheckContext context) {
        return context.passages().stream().filter(Passage::isForThePublic);
    }

    /** Every match of a phrase in these texts. */
    static Stream<Found> found(CheckContext context, Phrase phrase) {
        return passages(context).flatMap(passage -> Found.in(passage, phrase));
    }
}
