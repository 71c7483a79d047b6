package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A repository made for a test by the git command, with none of the user's configuration and a clock of its own. */
public final class GitRepo {
    private static final long FIRST_SECOND = 1_700_000_000L;

    private final Path folder;
    private long seconds = FIRST_SECOND;

    private GitRepo(Path folder) {
        this.folder = folder;
    }

    /** A new repository with a branch {@code main} and no commits. */
    public static GitRepo init(Path folder, String... options) {
        GitRepo repo = new GitRepo(folder);
        repo.create(folder);
        List<String> command = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        command.addAll(List.of(options));
        repo.git(command.toArray(String[]::new));
        return repo;
    }

    /** A repository that is there already. */
    public static GitRepo at(Path folder) {
        return new GitRepo(folder);
    }

    /** A repository with one commit of a content folder that holds one incident. */
    public static GitRepo small(Path folder) {
        GitRepo repo = init(folder);
        repo.write("content/candor.yml", "title: Test\n");
        repo.write("content/incidents/2026/one.md", "first\n");
        repo.commit("begin");
        return repo;
    }

    public Path folder() {
        return folder;
    }

    public String location() {
        return folder.toString();
    }

    public Path path(String path) {
        return folder.resolve(path);
    }

    public GitRepo write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public GitRepo write(String path, byte[] bytes) {
        try {
            create(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitRepo remove(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitRepo move(String from, String to) {
        try {
            create(folder.resolve(to).getParent());
            Files.move(folder.resolve(from), folder.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the next commit be made at a moment. */
    public GitRepo clock(String moment) {
        seconds = Instant.parse(moment).getEpochSecond() - 60;
        return this;
    }

    /** Commits everything, a minute after the commit before, and gives its id. */
    public String commit(String message) {
        seconds += 60;
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
        return head();
    }

    public String head() {
        return git("rev-parse", "HEAD").strip();
    }

    /** Runs git here and gives what it printed; fails the test where git fails. */
    public String git(String... arguments) {
        return feed(new byte[0], arguments);
    }

    /** The same with something to read. */
    public String feed(byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = builder(command).start();
            try (var in = process.getOutputStream()) {
                in.write(input);
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(command + ": " + said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        String date = seconds + " +0000";
        environment.putAll(Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "A",
                "GIT_AUTHOR_EMAIL", "a@example.com",
                "GIT_COMMITTER_NAME", "A",
                "GIT_COMMITTER_EMAIL", "a@example.com",
                "GIT_AUTHOR_DATE", date,
                "GIT_COMMITTER_DATE", date));
        return builder;
    }

    private void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
