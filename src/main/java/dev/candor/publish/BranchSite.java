package dev.candor.publish;

import dev.candor.site.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The site on a branch, as it was when it was last fetched, and its replacement. */
final class BranchSite {
    private static final String AUTHOR = "Candor";
    private static final String ADDRESS = "candor@localhost";
    private static final List<String> HOSTS_FILES = List.of("CNAME");

    private final Repository repository;
    private final BranchPlace place;
    private ObjectId tip = ObjectId.zeroId();

    BranchSite(Repository repository, BranchPlace place) {
        this.repository = repository;
        this.place = place;
    }

    /** Whether the branch is there. */
    boolean exists() {
        return !tip.equals(ObjectId.zeroId());
    }

    /** Reads what the branch is now. */
    void fetch() throws GitAPIException, IOException {
        boolean there = false;
        for (Ref ref : Git.lsRemoteRepository()
                .setRemote(place.url())
                .setHeads(true)
                .setCredentialsProvider(credentials())
                .call()) {
            there |= ref.getName().equals(place.ref());
        }
        tip = ObjectId.zeroId();
        if (there) {
            new Git(repository)
                    .fetch()
                    .setRemote(place.url())
                    .setCredentialsProvider(credentials())
                    .setRefSpecs(new RefSpec("+" + place.ref() + ":refs/live"))
                    .call();
            tip = repository.resolve("refs/live");
        }
    }

    private CredentialsProvider credentials() {
        return place.token().isEmpty()
                ? CredentialsProvider.getDefault()
                : new UsernamePasswordCredentialsProvider("x-access-token", place.token());
    }

    /** The manifest of the site on the branch. */
    Optional<Manifest> manifest() throws IOException {
        return blob(Manifest.PATH.value()).map(BranchSite::text).flatMap(Manifest::parse);
    }

    private static String text(ObjectLoader blob) {
        return new String(blob.getBytes(), StandardCharsets.UTF_8);
    }

    private Optional<ObjectLoader> blob(String path) throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree =
                        TreeWalk.forPath(repository, path, walk.parseCommit(tip).getTree())) {
            return tree == null ? Optional.empty() : Optional.of(repository.open(tree.getObjectId(0)));
        }
    }

    /** A commit that holds a release and nothing else but the host's own files. */
    ObjectId commit(Release release) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            SortedMap<String, ObjectId> files = new TreeMap<>();
            for (String name : HOSTS_FILES) {
                Optional<ObjectLoader> kept = blob(name);
                if (kept.isPresent()) {
                    files.put(
                            name, inserter.insert(Constants.OBJ_BLOB, kept.get().getBytes()));
                }
            }
            release.forEach((path, bytes) -> files.put(path.value(), insert(inserter, bytes)));
            ObjectId commit = inserter.insert(commit(release, tree(files, inserter)));
            inserter.flush();
            return commit;
        }
    }

    private static ObjectId insert(ObjectInserter inserter, byte[] bytes) {
        try {
            return inserter.insert(Constants.OBJ_BLOB, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectId tree(SortedMap<String, ObjectId> files, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        files.forEach((path, blob) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(blob);
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    /** The author is the program and the time the site's own, so that no person's name or clock goes out. */
    private CommitBuilder commit(Release release, ObjectId tree) {
        String now = release.manifest().about().getOrDefault("now", Instant.EPOCH.toString());
        PersonIdent author = new PersonIdent(AUTHOR, ADDRESS, Instant.parse(now), ZoneOffset.UTC);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (place.keepHistory() && exists()) {
            commit.setParentId(tip);
        }
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage("Publish " + release.name() + "\n");
        return commit;
    }

    /** Puts a commit in the place of the branch, if that is still what was fetched. */
    RemoteRefUpdate push(ObjectId commit) throws IOException {
        RemoteRefUpdate update = new RemoteRefUpdate(repository, (String) null, commit, place.ref(), true, null, tip);
        try (Transport transport = Transport.open(repository, new URIish(place.url()))) {
            transport.setCredentialsProvider(credentials());
            PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            return result.getRemoteUpdate(place.ref());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(place.redacted(String.valueOf(e.getMessage())), e);
        }
    }
}
