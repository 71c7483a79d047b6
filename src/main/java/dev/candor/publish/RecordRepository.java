package dev.candor.publish;

import dev.candor.problem.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repository that a record lies in: commits that one file and nothing else, whatever else is staged or changed. */
public final class RecordRepository {
    private static final Pattern PERSON = Pattern.compile("\\s*([^<>\\r\\n]*[^<>\\s])\\s*<([^<>\\s]+)>\\s*");

    private final OwnGit git;
    private final Path root;
    private final Path folder;
    private final String prefix;

    private RecordRepository(OwnGit git, Path root, Path folder, String prefix) {
        this.git = git;
        this.root = root;
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * The repository around a folder, below which the records lie.
     *
     * @param interactive whether a person is there to be asked for a password
     * @throws Failure where there is no git, or the folder is in no repository with files
     */
    public static RecordRepository around(Path folder, boolean interactive) {
        OwnGit here = new OwnGit(folder, interactive);
        OwnGit.Result top = here.run("rev-parse", "--show-toplevel");
        if (!top.ok()) {
            throw Failure.usage(
                    folder + " is in no repository that can be committed to: " + top.said(),
                    "leave out --commit, or make one with git init");
        }
        Path root = Path.of(top.text());
        String prefix = here.run("rev-parse", "--show-prefix").text();
        return new RecordRepository(
                new OwnGit(root, interactive), root, folder.toAbsolutePath().normalize(), prefix);
    }

    /** Makes a repository of a folder, with a branch called main. */
    public static void create(Path folder) {
        OwnGit.Result made = new OwnGit(folder, false).run("init", "--quiet", "--initial-branch=main");
        if (!made.ok()) {
            throw Failure.io("Git made no repository of " + folder + ": " + made.said(), "git init does it by hand");
        }
    }

    /**
     * Says before anything is written why a commit of a file could not be made.
     *
     * @param file the record
     * @param author a person as {@code Name <address>}; Git's own settings where absent
     */
    public void checkCommit(Path file, Optional<String> author) {
        author.ifPresent(RecordRepository::person);
        OwnGit.Result committer = git.run(identity(author), "var", "GIT_COMMITTER_IDENT");
        if (!committer.ok()) {
            throw Failure.usage(
                    "Git does not know who you are",
                    "git config --global user.name \"Your Name\", and the same with user.email; or add --author \"Your Name <you@example.org>\"");
        }
        checkQuiet();
        String state = git.run("status", "--porcelain", "--", path(file)).text();
        if (!state.isEmpty()) {
            throw Failure.usage(
                    path(file) + " has changes that are not committed",
                    "commit them with git commit " + path(file) + ", or leave out --commit");
        }
    }

    private void checkQuiet() {
        for (String doing : List.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")) {
            String place = git.run("rev-parse", "--git-path", doing).text();
            if (Files.exists(root.resolve(place))) {
                throw Failure.usage(
                        "the repository is in the middle of a merge, a rebase or a cherry-pick",
                        "finish it first: git status says how");
            }
        }
    }

    /**
     * Commits one file.
     *
     * @return the commit's id in short
     */
    public String commit(Path file, String message, Optional<String> author) {
        String path = path(file);
        OwnGit.Result add = git.run("add", "--intent-to-add", "--", path);
        OwnGit.Result commit = add.ok() ? make(path, message, author) : add;
        if (!commit.ok()) {
            throw Failure.io(
                    path + " is written, but Git did not commit it: " + commit.said(),
                    "what you wrote is in the file; when the reason is gone: git add " + path + " && git commit "
                            + path);
        }
        return git.run("rev-parse", "--short", "HEAD").text();
    }

    private OwnGit.Result make(String path, String message, Optional<String> author) {
        OwnGit.Result commit =
                git.run(identity(author), "commit", "--quiet", "--only", "--message", message, "--", path);
        if (!commit.ok()) {
            git.run("reset", "--quiet", "--", path);
        }
        return commit;
    }

    /** How the commit of a file is sent out. */
    public RecordPush push(Path file) {
        return new RecordPush(git, root.resolve(path(file)), path(file));
    }

    private String path(Path file) {
        return prefix
                + folder.relativize(file.toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
    }

    /** A named author also commits, where Git has nobody else to name. */
    private List<String> identity(Optional<String> author) {
        if (author.isEmpty()) {
            return List.of();
        }
        Matcher person = person(author.get());
        String name = person.group(1);
        String address = person.group(2);
        boolean known = git.run("var", "GIT_COMMITTER_IDENT").ok();
        List<String> as = List.of("GIT_AUTHOR_NAME=" + name, "GIT_AUTHOR_EMAIL=" + address);
        List<String> both =
                List.of(as.get(0), as.get(1), "GIT_COMMITTER_NAME=" + name, "GIT_COMMITTER_EMAIL=" + address);
        return known ? as : both;
    }

    private static Matcher person(String author) {
        Matcher person = PERSON.matcher(author);
        if (!person.matches()) {
            throw Failure.usage("--author is not a person", "write --author \"Ada Lovelace <ada@example.org>\"");
        }
        return person;
    }
}
