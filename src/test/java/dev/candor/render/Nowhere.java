package dev.candor.render;

import dev.candor.output.Fingerprint;
import java.util.List;
import java.util.Optional;

/** A site without records, for pages of their own. */
final class Nowhere {
    static final Surroundings SURROUNDINGS = new Surroundings(
            locale -> (from, target) -> Optional.empty(),
            locale -> MarkdownLabels.ENGLISH,
            "test",
            Fingerprint.of(List.of()));

    private Nowhere() {}
}
