package dev.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.problem.Problems;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Delivering sites to branches and folders. */
@Timeout(60)
class TargetsTest {
    /** Commits of the records in these tests: each digit comes after the smaller ones. */
    private static final Ancestry NUMBERED = (commit, other) -> commit.compareTo(other) < 0;

    @TempDir
    Path folder;

    private Path remote;

    @BeforeEach
    void makeRemote() throws IOException {
        remote = folder.resolve("remote.git");
        try (Repository repository =
                new FileRepositoryBuilder().setBare().setGitDir(remote.toFile()).build()) {
            repository.create(true);
        }
    }

    private static Release release(String commit, String... pages) {
        List<OutputFile> outputs = Stream.of(pages)
                .map(page -> OutputFile.of(
                        SitePath.page(page),
                        MediaType.HTML,
                        page,
                        (page + " of " + commit).getBytes(StandardCharsets.UTF_8)))
                .toList();
        return Release.of(
                Site.of(outputs, new Problems()),
                new TreeMap<>(Map.of("commit", commit.repeat(40), "now", "2026-11-03T10:00:00Z")));
    }

    private BranchTarget branch(Permissions permissions, boolean keepHistory) {
        return new BranchTarget(
                new BranchPlace(remote.toUri().toString(), "gh-pages", "", keepHistory), permissions, NUMBERED);
    }

    private FolderTarget live(Permissions permissions) {
        return new FolderTarget(folder.resolve("live"), permissions, NUMBERED);
    }

    private List<String> commits() throws IOException {
        try (Repository repository = new FileRepositoryBuilder()
                        .setBare()
                        .setGitDir(remote.toFile())
                        .build();
                RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(repository.resolve("refs/heads/gh-pages")));
            List<String> messages = new java.util.ArrayList<>();
            for (RevCommit commit : walk) {
                messages.add(commit.getAuthorIdent().getName() + ": " + commit.getShortMessage());
            }
            return messages;
        }
    }

    private List<String> filesOnBranch() throws IOException {
        try (Repository repository = new FileRepositoryBuilder()
                        .setBare()
                        .setGitDir(remote.toFile())
                        .build();
                RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(
                    walk.parseCommit(repository.resolve("refs/heads/gh-pages")).getTree());
            tree.setRecursive(true);
            List<String> files = new java.util.ArrayList<>();
            while (tree.next()) {
                files.add(tree.getPathString());
            }
            return files;
        }
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("live/current").resolve(path));
    }

    @Test
    void a_branch_holds_the_site_and_nobodys_name() throws IOException {
        Delivery delivery = branch(Permissions.NONE, false).deliver(release("1", "", "incidents/a"));

        assertThat(delivery.added()).containsExactly("incidents/a/", "");
        assertThat(filesOnBranch()).containsExactly("candor.manifest.json", "incidents/a/index.html", "index.html");
        assertThat(commits()).containsExactly("Candor: Publish 1111111");
    }

    @Test
    void a_branch_holds_the_newest_site_alone_unless_told() throws IOException {
        branch(Permissions.NONE, false).deliver(release("1", ""));
        branch(Permissions.NONE, false).deliver(release("2", ""));
        assertThat(commits()).containsExactly("Candor: Publish 2222222");

        branch(Permissions.NONE, true).deliver(release("3", ""));
        assertThat(commits()).containsExactly("Candor: Publish 3333333", "Candor: Publish 2222222");
    }

    @Test
    void the_same_site_again_is_no_delivery() throws IOException {
        branch(Permissions.NONE, true).deliver(release("1", ""));

        assertThat(branch(Permissions.NONE, true).deliver(release("1", "")).isEmpty())
                .isTrue();
        assertThat(commits()).hasSize(1);
    }

    @Test
    void a_preview_touches_nothing() throws IOException {
        assertThat(branch(Permissions.NONE, false).preview(release("1", "")).added())
                .containsExactly("");
        assertThat(live(Permissions.NONE).preview(release("1", "")).added()).containsExactly("");

        assertThat(folder.resolve("live")).doesNotExist();
        assertThatThrownBy(this::commits).isInstanceOf(NullPointerException.class);
    }

    @Test
    void an_older_site_never_replaces_a_newer_one() {
        for (Target target : List.of(branch(Permissions.NONE, false), live(Permissions.NONE))) {
            target.deliver(release("2", ""));

            assertThatThrownBy(() -> target.deliver(release("1", "")))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("the live site is newer: it was built from 2222222");
        }
        assertThat(live(new Permissions(false, false, true))
                        .deliver(release("1", ""))
                        .changed())
                .containsExactly("");
    }

    @Test
    void live_record_pages_do_not_go_away_unnoticed() {
        for (Target target : List.of(branch(Permissions.NONE, false), live(Permissions.NONE))) {
            target.deliver(release("1", "", "incidents/a", "about"));

            assertThatThrownBy(() -> target.deliver(release("2", "")))
                    .isInstanceOf(Failure.class)
                    .hasMessage("these live pages would be gone: /incidents/a/");
        }
        Permissions told = new Permissions(true, false, false);
        assertThat(live(told).deliver(release("2", "")).removed()).containsExactly("about/", "incidents/a/");
    }

    @Test
    void a_branch_of_somebody_else_is_left_alone_unless_adopted() throws IOException {
        strangersBranch();

        assertThatThrownBy(() -> branch(Permissions.NONE, false).deliver(release("1", "")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("holds files that Candor did not write");

        branch(new Permissions(false, true, false), false).deliver(release("1", ""));
        assertThat(filesOnBranch()).containsExactly("CNAME", "candor.manifest.json", "index.html");
    }

    private void strangersBranch() throws IOException {
        try (Repository repository = new FileRepositoryBuilder()
                        .setBare()
                        .setGitDir(remote.toFile())
                        .build();
                var inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, "status.example".getBytes(StandardCharsets.UTF_8));
            var tree = new org.eclipse.jgit.lib.TreeFormatter();
            tree.append("CNAME", org.eclipse.jgit.lib.FileMode.REGULAR_FILE, blob);
            var commit = new org.eclipse.jgit.lib.CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            var somebody = new org.eclipse.jgit.lib.PersonIdent("Somebody", "somebody@example.org");
            commit.setAuthor(somebody);
            commit.setCommitter(somebody);
            commit.setMessage("By hand");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            var update = repository.updateRef("refs/heads/gh-pages");
            update.setNewObjectId(id);
            update.update();
        }
    }

    @Test
    void of_publishers_at_once_the_newest_wins() throws Exception {
        ExecutorService publishers = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                List<Future<?>> runs = Stream.of("1", "2", "3", "4")
                        .<Future<?>>map(commit -> publishers.submit(() -> deliverQuietly(commit)))
                        .toList();
                for (Future<?> run : runs) {
                    run.get();
                }
                assertThat(commits()).containsExactly("Candor: Publish 4444444");
            }
        } finally {
            publishers.shutdownNow();
        }
    }

    private void deliverQuietly(String commit) {
        try {
            branch(Permissions.NONE, false).deliver(release(commit, ""));
        } catch (Failure refused) {
            assertThat(refused).hasMessageContaining("the live site is newer");
        }
    }

    @Test
    void a_folder_shows_the_new_site_and_keeps_the_one_before() throws IOException {
        for (String commit : List.of("1", "2", "3")) {
            live(Permissions.NONE).deliver(release(commit, "", "incidents/a"));
        }

        assertThat(page("incidents/a/index.html")).isEqualTo("incidents/a of 3");
        try (Stream<Path> releases = Files.list(folder.resolve("live/releases"))) {
            assertThat(releases.map(path -> path.getFileName().toString().substring(0, 7))
                            .sorted())
                    .containsExactly("2222222", "3333333");
        }
        assertThat(SiteVerifier.of(new FolderSite(folder.resolve("live/current")))
                        .verify(java.util.Optional.empty())
                        .holds())
                .isTrue();
    }

    @Test
    void what_a_cut_off_delivery_left_is_swept() throws IOException {
        live(Permissions.NONE).deliver(release("1", ""));
        Path left = Files.createDirectories(folder.resolve("live/releases/2222222-abc.making"));
        Files.writeString(left.resolve("index.html"), "half");
        Files.createSymbolicLink(folder.resolve("live/.current-new"), Path.of("nowhere"));

        live(Permissions.NONE).deliver(release("2", ""));

        assertThat(left).doesNotExist();
        assertThat(page("index.html")).isEqualTo(" of 2");
    }

    @Test
    void a_site_that_was_written_but_not_yet_shown_is_shown_by_the_next_run() throws IOException {
        live(Permissions.NONE).deliver(release("1", ""));
        Path shown = folder.resolve("live/current").toRealPath();
        live(Permissions.NONE).deliver(release("2", ""));
        Files.delete(folder.resolve("live/current"));
        Files.createSymbolicLink(folder.resolve("live/current"), shown);

        live(Permissions.NONE).deliver(release("2", ""));

        assertThat(page("index.html")).isEqualTo(" of 2");
        assertThat(folder.resolve("live/releases")).isDirectoryNotContaining("glob:**.making");
        assertThat(shown).isDirectory();
    }

    @Test
    void an_old_site_that_was_to_go_goes_although_the_live_one_is_up_to_date() throws IOException {
        live(Permissions.NONE).deliver(release("1", ""));
        live(Permissions.NONE).deliver(release("2", ""));
        Path old = Files.createDirectories(folder.resolve("live/releases/0000000-abc"));
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(live(Permissions.NONE).deliver(release("2", "")).isEmpty()).isTrue();

        assertThat(old).doesNotExist();
        assertThat(folder.resolve("live/releases")).isDirectoryContaining("glob:**1111111*");
    }

    @Test
    void the_lock_of_a_push_that_was_killed_is_named() throws IOException {
        branch(Permissions.NONE, false).deliver(release("1", ""));
        Files.createFile(remote.resolve("refs/heads/gh-pages.lock"));

        assertThatThrownBy(() -> branch(Permissions.NONE, false).deliver(release("2", "")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("lock")
                .extracting(failure -> ((Failure) failure).hint())
                .asString()
                .contains("refs/heads/gh-pages.lock");
        assertThat(commits()).containsExactly("Candor: Publish 1111111");
    }

    @Test
    void a_folder_whose_current_is_no_link_is_left_alone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("live/current"));
        Files.writeString(mine.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> live(Permissions.NONE).deliver(release("1", "")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is no symbolic link");
        assertThat(mine.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void a_token_is_printed_nowhere() {
        BranchPlace place = new BranchPlace("https://user:hunter2@git.example/x.git", "gh-pages", "s3cret", false);

        assertThat(place.toString()).doesNotContain("hunter2", "s3cret");
        assertThat(place.redacted("no access to https://a:hunter2@git.example with s3cret"))
                .doesNotContain("hunter2", "s3cret");
    }

    @Test
    void damage_and_forgery_are_named() throws IOException {
        live(Permissions.NONE).deliver(release("1", "", "incidents/a"));
        Path root = folder.resolve("live/current");
        Files.writeString(root.resolve("index.html"), "forged");
        Files.delete(root.resolve("incidents/a/index.html"));
        Files.writeString(root.resolve("extra.html"), "extra");

        assertThat(SiteVerifier.of(new FolderSite(root))
                        .verify(java.util.Optional.empty())
                        .differences())
                .extracting(found -> found.kind() + " " + found.path())
                .containsExactly("UNKNOWN extra.html", "MISSING incidents/a/index.html", "ALTERED index.html");
    }
}
