package dev.candor.publish;

import dev.candor.problem.BadContent;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Sends the commit of a record to the server. One that was overtaken is put on top of what came first and sent again, at most
 * {@value #ATTEMPTS} times; nothing is ever forced.
 */
public final class RecordPush {
    private static final int ATTEMPTS = 5;

    /** The answers of a server to which somebody else's push came first. */
    private static final Pattern OVERTAKEN = Pattern.compile(
            "\\[rejected\\] \\((?:fetch first|non-fast-forward|stale info)\\)"
                    + "|\\[remote rejected\\].*(?:cannot lock ref|failed to update ref|incorrect old value|is at [0-9a-f]+ but expected)");

    private final OwnGit git;
    private final Path file;
    private final String path;

    /**
     * For one record.
     *
     * @param path the file below the repository's root
     */
    RecordPush(OwnGit git, Path file, String path) {
        this.git = git;
        this.file = file;
        this.path = path;
    }

    /**
     * Where a commit went.
     *
     * @param where such as {@code origin main}
     * @param warning what else the person must know
     */
    public record Pushed(String where, Optional<String> warning) {}

    /** Where a branch goes. */
    private record Target(String remote, String ref) {
        String branch() {
            return ref.replaceFirst("^refs/heads/", "");
        }
    }

    /** Says before anything is written why a push could not be made. */
    public void check() {
        target();
    }

    /**
     * Pushes the branch.
     *
     * @param redo makes the same change to the text that somebody else has published meanwhile
     */
    public Pushed push(UnaryOperator<byte[]> redo) {
        Target target = target();
        Optional<String> warning = Optional.empty();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            OwnGit.Result push = git.run("push", "--porcelain", target.remote(), "HEAD:" + target.ref());
            if (push.ok()) {
                return new Pushed(target.remote() + " " + target.branch(), warning);
            }
            if (!OVERTAKEN.matcher(push.text() + push.err()).find()) {
                throw refused(push);
            }
            warning = catchUp(target, redo).or(keep(warning));
        }
        throw Failure.io(
                "others pushed first " + ATTEMPTS + " times in a row",
                "your commit is on your branch: git pull --rebase && git push");
    }

    private Target target() {
        OwnGit.Result head = git.run("symbolic-ref", "--quiet", "--short", "HEAD");
        if (!head.ok()) {
            throw Failure.usage("HEAD is detached, so there is no branch to push", "git switch a branch first");
        }
        String branch = head.text();
        String remote = setting("branch." + branch + ".remote")
                .or(this::onlyRemote)
                .orElseThrow(() -> Failure.usage(
                        "the branch " + branch + " has no remote to push to",
                        "git remote add origin URL, or leave out --push"));
        return new Target(remote, setting("branch." + branch + ".merge").orElse("refs/heads/" + branch));
    }

    private Optional<String> setting(String name) {
        OwnGit.Result value = git.run("config", "--get", name);
        return value.ok() && !value.text().isEmpty() ? Optional.of(value.text()) : Optional.empty();
    }

    private Optional<String> onlyRemote() {
        List<String> remotes = git.run("remote").text().lines().toList();
        return remotes.contains("origin")
                ? Optional.of("origin")
                : remotes.size() == 1 ? Optional.of(remotes.get(0)) : Optional.empty();
    }

    private Failure refused(OwnGit.Result push) {
        return Failure.io(
                "the server did not take the push: " + push.said(),
                "the commit " + head() + " is safe on your branch; when the reason is gone: git push");
    }

    private static Supplier<Optional<String>> keep(Optional<String> warning) {
        return () -> warning;
    }

    private Optional<String> catchUp(Target target, UnaryOperator<byte[]> redo) {
        OwnGit.Result fetch = git.run("fetch", "--quiet", target.remote(), target.ref());
        if (!fetch.ok()) {
            throw refused(fetch);
        }
        String theirs = git.run("rev-parse", "FETCH_HEAD").text();
        OwnGit.Result rebase = git.run("rebase", "--quiet", "--autostash", theirs);
        if (!rebase.ok()) {
            git.run("rebase", "--abort");
            redoOn(theirs, redo);
        }
        return rebase.said().contains("autostash resulted in conflicts")
                ? Optional.of(
                        "other files you had changed did not fit on top of what came first; git stash pop brings them back")
                : Optional.empty();
    }

    /** Both sides added to one place of one file: what a merge of lines cannot settle, the change itself can. */
    private void redoOn(String theirs, UnaryOperator<byte[]> redo) {
        String mine = git.run("rev-parse", "HEAD").text();
        OwnGit.Result their = git.run("show", theirs + ":" + path);
        boolean alone = git.run("rev-list", "--count", theirs + "..HEAD").text().equals("1");
        if (!alone || !their.ok()) {
            throw conflict(mine);
        }
        byte[] both = redone(their.out(), mine, redo);
        if (!git.run("reset", "--quiet", "--keep", theirs).ok()) {
            throw conflict(mine);
        }
        write(both);
        OwnGit.Result again = git.run("commit", "--quiet", "--only", "--reuse-message", mine, "--", path);
        if (!again.ok()) {
            throw Failure.io(
                    "Git did not commit " + path + " again: " + again.said(),
                    "your first commit is " + mine.substring(0, 7) + ", and the file holds your text");
        }
    }

    private byte[] redone(byte[] their, String mine, UnaryOperator<byte[]> redo) {
        try {
            return redo.apply(their);
        } catch (Failure e) {
            throw Failure.io(
                            "somebody else changed " + path + " at the same time: " + e.reason(),
                            conflict(mine).hint())
                    .because(e);
        } catch (BadContent e) {
            throw conflict(mine).because(e);
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw Failure.io(file + " cannot be written", "may you write there?")
                    .because(e);
        }
    }

    private Failure conflict(String mine) {
        return Failure.io(
                "somebody else changed " + path + " at the same time, and both changes cannot stand together",
                "your commit " + mine.substring(0, 7)
                        + " is on your branch and was not pushed: git pull --rebase, settle the file, git push");
    }

    private String head() {
        return git.run("rev-parse", "--short", "HEAD").text();
    }
}
