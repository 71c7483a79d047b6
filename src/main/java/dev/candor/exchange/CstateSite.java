package dev.candor.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What to import.
 *
 * @param site the folder of the Hugo site
 * @param content the content folder to write into; it is made where it is missing
 * @param zone the zone of times without one; absent for the site's own, or UTC as Hugo has it
 */
public record CstateSite(Path site, Path content, Optional<ZoneId> zone) {}
