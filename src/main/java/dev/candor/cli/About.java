package dev.candor.cli;

import dev.candor.insight.Insights;
import dev.candor.model.Audience;
import dev.candor.site.BuildResult;
import dev.candor.source.SourceTree;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a manifest says of a site as a whole: all that a rebuild needs to give the same bytes.
 *
 * @param audience whom the site is for
 * @param tolerate whether broken records fell back
 * @param baseUrl the address it was told, where it was told one
 */
record About(Audience audience, boolean tolerate, Optional<URI> baseUrl) {
    /** The facts of one build. */
    SortedMap<String, String> of(SourceTree tree, BuildResult result) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("generator", BuildVersion.generator());
        tree.commit().ifPresent(commit -> facts.put("commit", commit.commit()));
        result.insights().map(Insights::now).map(Instant::toString).ifPresent(now -> facts.put("now", now));
        facts.put("audience", audience.name().toLowerCase(Locale.ROOT));
        facts.put("tolerate", String.valueOf(tolerate));
        baseUrl.ifPresent(url -> facts.put("url", url.toString()));
        return facts;
    }
}
