package dev.candor.exchange;

import java.util.List;

/** The settings of a site that has nothing but postmortems yet. */
final class PostmortemSite {
    /** The least that a site says of itself. */
    static final String TEXT =
            String.join("\n", List.of("title: Postmortems", "url: https://status.example.org", "components: []", ""));

    private PostmortemSite() {}

    /** As a file to begin with. */
    static ImportedText file() {
        return ImportedText.ofKeys(TEXT, "postmortems");
    }
}
