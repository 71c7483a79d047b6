package dev.candor.cli;

import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that work on files on disk. */
final class FolderOptions {
    @Option(
            names = "--source",
            paramLabel = "DIR",
            description = "Folder of the repository; the current one where left out.")
    private Path source = Path.of("");

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Folder below it that holds candor.yml; content/ or the folder itself where left out.")
    private @Nullable String content;

    /** Opens the files on disk. */
    SourceTree open(Map<String, String> environment) {
        return GitSource.openWorkingTree(request(environment));
    }

    /** What the options name. */
    SourceRequest request(Map<String, String> environment) {
        return new SourceRequest(
                source.toAbsolutePath().normalize().toString(),
                Optional.empty(),
                Optional.ofNullable(content),
                SourceOptions.cache(environment),
                false);
    }

    /** The records in it, for a person who writes them. */
    Desk desk(Clock clock) {
        return Desk.open(source.toAbsolutePath().normalize(), Optional.ofNullable(content), clock);
    }

    /** The folders whose files make the site. */
    List<Path> watched() {
        Path root = source.toAbsolutePath().normalize();
        Path records = content != null ? root.resolve(content) : root.resolve("content");
        return List.of(Files.isDirectory(records) ? records : root, root.resolve("themes"));
    }
}
