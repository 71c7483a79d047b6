package dev.candor.git;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/**
 * Refuses the repositories that JGit would misread: of another hash, with parts left at a server, of a later format, or
 * someone else's.
 *
 * <p>The owner's rule is Git's {@code safe.directory} (CVE-2022-24765) with one difference: root may read any repository
 * and anyone may read root's, since nothing a repository configures is ever run here.
 */
final class RepositoryGuard {
    private static final Set<String> KNOWN_EXTENSIONS = Set.of(
            "noop",
            "preciousobjects",
            "partialclone",
            "worktreeconfig",
            "objectformat",
            "refstorage",
            "relativeworktrees");
    private static final Set<String> KNOWN_REF_STORAGE = Set.of("files", "reftable");
    private static final String ROOT = "root";
    private static final String EXTENSIONS = "extensions";

    private final RepositoryPlace place;
    private final Config config;

    private RepositoryGuard(RepositoryPlace place, Config config) {
        this.place = place;
        this.config = config;
    }

    /** Fails for a repository that must not be read; a trusted one may have any owner. */
    static void check(RepositoryPlace place, boolean trusted) {
        if (!trusted) {
            ProcessHandle.current().info().user().ifPresent(user -> checkOwner(place, user));
        }
        RepositoryGuard guard = new RepositoryGuard(place, config(place));
        guard.checkFormat();
        guard.checkExtensions();
        guard.checkPartial();
    }

    /** Fails where a part of the repository belongs to someone a user has no reason to trust. */
    static void checkOwner(RepositoryPlace place, String user) {
        Stream.concat(Stream.of(place.gitDir(), place.commonDir()), place.workTree().stream())
                .forEach(part -> checkOwner(part, user));
    }

    private static void checkOwner(Path part, String user) {
        try {
            String owner = Files.getOwner(part).getName();
            if (!user.equals(ROOT) && !owner.equals(ROOT) && !owner.equals(user)) {
                throw Failure.io(
                        part + " belongs to " + owner + ", not to " + user,
                        "chown it, or say that you trust it with --trust-repo");
            }
        } catch (IOException e) {
            throw Failure.io(part + " cannot be read", "does it exist, and may you read it?")
                    .because(e);
        }
    }

    private static Config config(RepositoryPlace place) {
        Path file = place.commonDir().resolve("config");
        Config config = new Config();
        try {
            if (Files.isRegularFile(file)) {
                config.fromText(Files.readString(file, StandardCharsets.UTF_8));
            }
            return config;
        } catch (IOException | ConfigInvalidException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    static Failure unreadable(Path config, Exception e) {
        return Failure.io(config + " cannot be read", "git config --list --file " + config + " names the line")
                .because(e);
    }

    private void checkFormat() {
        String version = value("core", "repositoryformatversion").orElse("0");
        if (!version.equals("0") && !version.equals("1")) {
            throw Failure.io(
                    where() + " has a format this program does not know (repositoryformatversion " + version + ")",
                    "clone it with git into a repository of the usual format");
        }
        String hash = value(EXTENSIONS, "objectformat").orElse("sha1").toLowerCase(Locale.ROOT);
        if (!hash.equals("sha1")) {
            throw Failure.io(
                    where() + " names its objects by " + hash + ", and only SHA-1 repositories can be read",
                    "build from its files with --worktree");
        }
    }

    private void checkExtensions() {
        config.getNames(EXTENSIONS).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !KNOWN_EXTENSIONS.contains(name))
                .forEach(name -> {
                    throw unknownExtension(name);
                });
        value(EXTENSIONS, "refstorage")
                .filter(storage -> !KNOWN_REF_STORAGE.contains(storage))
                .ifPresent(storage -> {
                    throw unknownExtension("refstorage " + storage);
                });
    }

    private Failure unknownExtension(String name) {
        return Failure.io(
                where() + " uses an extension this program does not know (extensions." + name + ")",
                "clone it with git into a repository without it");
    }

    private void checkPartial() {
        boolean promised = config.getSubsections("remote").stream()
                .anyMatch(remote -> config.getString("remote", remote, "promisor") != null
                        || config.getString("remote", remote, "partialclonefilter") != null);
        if (promised || value(EXTENSIONS, "partialclone").isPresent()) {
            throw Failure.io(
                    where() + " is a partial clone: objects it needs are still at its server",
                    "clone it again without --filter");
        }
    }

    private Optional<String> value(String section, String name) {
        return Optional.ofNullable(config.getString(section, null, name));
    }

    private String where() {
        return place.workTree().orElse(place.gitDir()).toString();
    }
}
