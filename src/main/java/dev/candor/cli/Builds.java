package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.site.BuildSettings;
import java.time.Clock;
import java.util.Optional;

/** What every command tells a build: for whom, this machine's clock, and who builds; options say the rest. */
final class Builds {
    private Builds() {}

    /** A build for an audience at the moment that the records or the clock name. */
    static BuildSettings of(Audience audience) {
        return new BuildSettings(
                audience,
                false,
                Optional.empty(),
                Clock.systemUTC().instant(),
                Optional.empty(),
                BuildVersion.generator());
    }
}
