package dev.candor.cli;

import dev.candor.problem.Failure;
import dev.candor.write.RecordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what an update says, and when. */
final class WordOptions {
    @Option(names = "--text", paramLabel = "TEXT", description = "What readers are told, as Markdown.")
    private @Nullable String text;

    @Option(
            names = "--text-file",
            paramLabel = "FILE",
            description = "The same from a file; - reads it from the standard input.")
    private @Nullable String file;

    @Option(
            names = "--message",
            paramLabel = "NAME",
            description = "The same from a pre-written message: messages/NAME.md, or one of the stock.",
            completionCandidates = Candidates.Messages.class)
    private @Nullable String message;

    @Option(
            names = "--set",
            paramLabel = "BLANK=WORDS",
            description = "Fill a blank of the message, such as --set cause=\"a full disk\".")
    private Map<String, String> blanks = new LinkedHashMap<>();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When it is said: 2026-11-03T10:05:00Z, 10:05 for today, -15m; now where left out.")
    private String at = "now";

    /** When it is said. */
    Instant at(Moments moments) {
        return moments.read(at, "--at");
    }

    /** Words that were given as they are; empty where they are to be made from a message or asked for. */
    Optional<String> given() {
        if (text != null && file != null) {
            throw Failure.usage("--text and --text-file exclude each other", "name one of them");
        }
        return Optional.ofNullable(text).or(() -> Optional.ofNullable(file).map(WordOptions::read));
    }

    /** The message's name. */
    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** What was given for blanks. */
    Map<String, String> blanks() {
        return Map.copyOf(blanks);
    }

    private static String read(String name) {
        if (!name.equals("-")) {
            Path path = Path.of(name);
            return RecordFile.text(path, RecordFile.read(path)).strip();
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw Failure.io("the standard input cannot be read", "name a file with --text-file")
                    .because(e);
        }
    }

    /** A promise of the next update. */
    static final class Promise {
        @Option(
                names = "--next",
                paramLabel = "LENGTH",
                description = "Promise the next update in 30m, 1h or 1h30m; the severity's own where left out.")
        private @Nullable String next;

        /** In what time. */
        Optional<Duration> length() {
            return Optional.ofNullable(next).map(text -> Moments.length(text, "--next"));
        }
    }
}
