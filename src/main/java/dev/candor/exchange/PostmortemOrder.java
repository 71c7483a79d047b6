package dev.candor.exchange;

import dev.candor.model.PostmortemStatus;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Postmortems to be imported.
 *
 * @param files Markdown files; a folder stands for those in it
 * @param content the content folder to write into
 * @param zone the zone of times without one
 * @param status the status of those that say nothing of their own
 */
public record PostmortemOrder(List<Path> files, Path content, Optional<ZoneId> zone, PostmortemStatus status) {
    public PostmortemOrder {
        files = List.copyOf(files);
    }
}
