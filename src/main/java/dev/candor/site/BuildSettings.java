package dev.candor.site;

import dev.candor.model.Audience;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is told besides its records.
 *
 * @param audience whom it is for
 * @param tolerate whether a broken record falls back to its newest valid version instead of failing the build
 * @param now the moment the site is built for, over the one that {@code candor.yml} pins
 * @param clock the moment used where neither says one
 * @param baseUrl where the site will be served, over the one in {@code candor.yml}
 * @param generator the program's name and version
 */
public record BuildSettings(
        Audience audience,
        boolean tolerate,
        Optional<Instant> now,
        Instant clock,
        Optional<URI> baseUrl,
        String generator) {
    /** The same for a moment that was asked for. */
    public BuildSettings at(Instant moment) {
        return new BuildSettings(audience, tolerate, Optional.of(moment), clock, baseUrl, generator);
    }

    /** The same where a broken record does not fail the build. */
    public BuildSettings tolerating() {
        return new BuildSettings(audience, true, now, clock, baseUrl, generator);
    }

    /** The same for a site that is served elsewhere than its records say. */
    public BuildSettings servedAt(URI url) {
        return new BuildSettings(audience, tolerate, now, clock, Optional.of(url), generator);
    }
}
