package dev.candor.cli;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The words that a person has typed and that are not in a record yet, kept in a file of their own until they are. */
final class Draft {
    private static final String NOTE = """
            <!-- Write what readers should know, save, and close the editor. An empty text stops. This note is left out.
                 {{blanks}} must be filled in. Promise the next update, not the end. -->

            """;

    private final Path folder;
    private Optional<Path> file = Optional.empty();

    /** Drafts are kept in the user's own folder for state, outside of every repository. */
    Draft(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base =
                state.isEmpty() ? Path.of(environment.getOrDefault("HOME", "."), ".local", "state") : Path.of(state);
        this.folder = base.resolve("candor").resolve("drafts");
    }

    /** Where the words are; empty while there are none. */
    Optional<Path> file() {
        return file;
    }

    /** Keeps words. */
    Path keep(String text, Instant now) {
        Path at = file.orElseGet(() -> place(now));
        file = Optional.of(at);
        try {
            Files.createDirectories(at.getParent());
            return Files.writeString(at, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Failure.io(at + " cannot be written", "drafts are kept there; set XDG_STATE_HOME to another folder")
                    .because(e);
        }
    }

    /** Lets a person work on words. */
    String edit(String text, Instant now, TextEditor editor) {
        Path at = keep(NOTE + text + "\n", now);
        editor.edit(at);
        return keepRead(at, now);
    }

    private String keepRead(Path at, Instant now) {
        try {
            String text = Files.readString(at, StandardCharsets.UTF_8);
            String words = text.startsWith("<!--") ? text.substring(text.indexOf("-->") + 3) : text;
            keep(words.strip() + "\n", now);
            return words.strip();
        } catch (IOException e) {
            throw Failure.io(at + " cannot be read as UTF-8 text", "save it in UTF-8")
                    .because(e);
        }
    }

    /** Forgets the words, which are in a record now. */
    void done() {
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            // A draft too many does no harm.
            return;
        }
        file = Optional.empty();
    }

    private Path place(Instant now) {
        String name = now.toString().replaceAll("[^0-9TZ]", "").replaceFirst("(?<=T\\d{6})\\d+", "");
        Path first = folder.resolve(name + ".md");
        return Files.exists(first)
                ? folder.resolve(name + "-" + ProcessHandle.current().pid() + ".md")
                : first;
    }
}
