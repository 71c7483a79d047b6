package dev.candor.publish;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The {@code git} of the person who runs this, in one folder: their name, their key, their hooks and their way to the server. JGit
 * knows none of these fully, see {@code docs/decisions/authoring.md}.
 */
final class OwnGit {
    private final Path folder;
    private final boolean interactive;

    /**
     * Git in a folder.
     *
     * @param interactive whether a person is there to be asked for a password
     */
    OwnGit(Path folder, boolean interactive) {
        this.folder = folder;
        this.interactive = interactive;
    }

    /**
     * What came of a run.
     *
     * @param exit 0 where it went well
     * @param out what it printed
     * @param err what it said
     */
    @SuppressWarnings("ArrayRecordComponent") // results are never compared
    record Result(int exit, byte[] out, String err) {
        boolean ok() {
            return exit == 0;
        }

        /** What it printed, without white space around it. */
        String text() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }

        /** What it said in one line, without credentials. */
        String said() {
            List<String> lines = (err + "\n" + text())
                    .lines()
                    .map(line -> line.strip().replaceFirst("^(?:fatal|error|remote|hint): ?", ""))
                    .filter(line -> !line.isEmpty())
                    .limit(6)
                    .toList();
            return String.join("; ", lines).replaceAll("://[^/@\\s]+@", "://");
        }
    }

    /** Runs git with arguments. */
    Result run(String... arguments) {
        return run(List.of(), arguments);
    }

    /** The same with settings for its environment, each as {@code NAME=value}. */
    Result run(List<String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LANGUAGE", "");
        builder.environment().put("GIT_EDITOR", "true");
        if (!interactive) {
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        }
        environment.forEach(setting -> builder.environment()
                .put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        return finish(start(builder));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw Failure.io(
                            "there is no git to commit with",
                            "install git, or leave out --commit and commit with a tool of your own")
                    .because(e);
        }
    }

    private static Result finish(Process process) {
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            process.getOutputStream().close();
            CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> all(err));
            byte[] printed = out.readAllBytes();
            return new Result(process.waitFor(), printed, new String(said.join(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failure.io("git could not be listened to", "run the command again")
                    .because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.io("git was interrupted", "run the command again").because(e);
        }
    }

    private static byte[] all(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
