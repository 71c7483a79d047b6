package dev.candor.cli;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editor that a person chose with {@code VISUAL} or {@code EDITOR}, or the first usual one that is there. */
final class TextEditor {
    private static final List<String> USUAL = List.of("nano", "vim", "vi");

    private final Map<String, String> environment;

    TextEditor(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Opens a file and waits until the person is done; the words of the setting are the shell's, as Git has it. */
    void edit(Path file) {
        String editor = command();
        int exit = run(editor, file);
        if (exit != 0) {
            throw Failure.io(
                    "the editor \"" + editor + "\" ended with " + exit,
                    "set EDITOR to one that works, or give the words with --text or --text-file");
        }
    }

    private static int run(String editor, Path file) {
        try {
            return new ProcessBuilder("sh", "-c", editor + " \"$@\"", editor, file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw Failure.io("the editor cannot be started", "set EDITOR to one that works")
                    .because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.io("the editor was interrupted", "run the command again")
                    .because(e);
        }
    }

    private String command() {
        return setting("VISUAL")
                .or(() -> setting("EDITOR"))
                .or(this::usual)
                .orElseThrow(() -> Failure.usage(
                        "there is no editor", "set EDITOR, or give the words with --text or --text-file"));
    }

    private Optional<String> setting(String name) {
        return Optional.of(environment.getOrDefault(name, "").strip()).filter(command -> !command.isEmpty());
    }

    private Optional<String> usual() {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(":", -1));
        return USUAL.stream()
                .filter(name -> folders.stream()
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }
}
