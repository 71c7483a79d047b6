package dev.candor.git;

import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.source.BlobId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;

/**
 * A bare copy of a repository at a URL, kept in the cache folder under the SHA-1 of the URL and fetched at every use.
 *
 * <p>When the URL cannot be reached an earlier copy serves, with a warning. Two processes fetch one after the other.
 */
final class Remote {
    private static final Pattern URL = Pattern.compile("([a-z][a-z0-9+.-]*)://.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SSH = Pattern.compile("[\\w.-]+@[\\w.-]+:[^/].*");
    private static final Pattern USER = Pattern.compile("//[^/@]*@");
    private static final Set<String> SCHEMES = Set.of("https", "http", "git", "file");
    private static final int TIMEOUT_SECONDS = 60;

    private final String url;
    private final Path copy;

    private Remote(String url, Path cache) {
        this.url = url;
        this.copy = cache.resolve(BlobId.of(url.getBytes(StandardCharsets.UTF_8)) + ".git");
    }

    /** Whether a location is a URL rather than a path. */
    static boolean isUrl(String location) {
        return URL.matcher(location).matches() || SSH.matcher(location).matches();
    }

    /** A location without its user and password. */
    static String display(String location) {
        return isUrl(location) ? USER.matcher(location).replaceFirst("//") : location;
    }

    /** Fetches what a request asks for and opens the copy. */
    static OpenRepository open(SourceRequest request) {
        checkScheme(request.location());
        Remote remote = new Remote(request.location(), request.cache());
        List<Problem> warnings = remote.update();
        return OpenRepository.at(RepositoryPlace.of(remote.copy, Optional.empty(), ""), request, warnings);
    }

    private static void checkScheme(String location) {
        boolean known = SCHEMES.stream()
                .anyMatch(scheme -> location.toLowerCase(Locale.ROOT).startsWith(scheme + "://"));
        if (!known) {
            throw Failure.usage(
                    display(location) + " is not a kind of URL this program fetches",
                    "use https, or git clone it and name the folder");
        }
    }

    private List<Problem> update() {
        QuietSystem.install();
        try {
            Files.createDirectories(copy.getParent());
            Path lock = copy.resolveSibling(copy.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return held.isValid() ? fetch() : List.of();
            }
        } catch (IOException e) {
            throw Failure.io("the cache " + copy.getParent() + " cannot be written", "may you write there?")
                    .because(e);
        }
    }

    private List<Problem> fetch() {
        try (Git git = Git.init().setBare(true).setGitDir(copy.toFile()).call()) {
            try {
                FetchResult result = fetch(git);
                follow(git.getRepository(), Optional.ofNullable(result.getAdvertisedRef(Constants.HEAD)));
                return List.of();
            } catch (GitAPIException | JGitInternalException | IOException e) {
                return List.of(unreachable(git.getRepository(), e));
            }
        } catch (GitAPIException | JGitInternalException e) {
            throw Failure.io("the copy of " + display(url) + " in the cache is damaged", "remove " + copy)
                    .because(e);
        }
    }

    private FetchResult fetch(Git git) throws GitAPIException {
        return git.fetch()
                .setRemote(url)
                .setRefSpecs(new RefSpec("+refs/heads/*:refs/heads/*"), new RefSpec("+refs/tags/*:refs/tags/*"))
                .setTagOpt(TagOpt.NO_TAGS)
                .setRemoveDeletedRefs(true)
                .setTimeout(TIMEOUT_SECONDS)
                .call();
    }

    /** Points HEAD where the other side's points. */
    private static void follow(Repository git, Optional<Ref> head) throws IOException {
        if (head.isEmpty()) {
            return;
        }
        if (head.get().isSymbolic()) {
            git.updateRef(Constants.HEAD).link(head.get().getTarget().getName());
        } else if (git.getObjectDatabase().has(head.get().getObjectId())) {
            RefUpdate update = git.updateRef(Constants.HEAD, true);
            update.setNewObjectId(head.get().getObjectId());
            update.forceUpdate();
        }
    }

    private Problem unreachable(Repository git, Exception e) {
        if (new Refs(git, display(url)).head().isEmpty()) {
            throw Failure.io(
                            display(url) + " cannot be fetched",
                            "is the address right, and may this machine read it without a password?")
                    .because(e);
        }
        return Problem.warning(
                "not-fetched",
                Place.of(display(url)),
                "cannot be reached, so the copy of an earlier run is used",
                "run the command again when it can be reached");
    }
}
