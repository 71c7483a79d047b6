package dev.candor.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what becomes of a record once it is written. */
final class SaveOptions {
    @Option(names = "--commit", description = "Commit the file, and nothing else.")
    private boolean commit;

    @Option(names = "--push", description = "Commit and push; a push that was overtaken is rebased and tried again.")
    private boolean push;

    @Option(
            names = "--author",
            paramLabel = "PERSON",
            description = "Who wrote it, as \"Name <address>\"; Git's own settings where left out.")
    private @Nullable String author;

    @Option(
            names = "--commit-message",
            paramLabel = "TEXT",
            description = "The commit's message; one that names the record where left out.")
    private @Nullable String subject;

    @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask whether the result is right.")
    private boolean yes;

    boolean commits() {
        return commit || push;
    }

    boolean pushes() {
        return push;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isSure() {
        return yes;
    }

    Optional<String> author() {
        return Optional.ofNullable(author);
    }

    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }
}
