package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.site.BuildSettings;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that derives something from records: for whom and for when. */
final class MomentOptions {
    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "PUBLIC",
            description = "public or internal; internal builds hold drafts, drills, reviews and internal notes.")
    private Audience audience = Audience.PUBLIC;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = Instants.class,
            description = "The moment to build for, such as 2026-11-03T10:05:00Z; over candor.yml's now and the clock.")
    private @Nullable Instant now;

    /** For whom. */
    Audience audience() {
        return audience;
    }

    /** For when, where one was named. */
    Optional<Instant> now() {
        return Optional.ofNullable(now);
    }

    /** A build for whom and when the options say. */
    BuildSettings settings() {
        BuildSettings settings = Builds.of(audience);
        return now == null ? settings : settings.at(now);
    }
}
