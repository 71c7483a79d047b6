package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which folder is the content root, and what lies beside it; the same from a commit and from disk. */
@Timeout(60)
class ContentRootTest {

    @TempDir
    Path folder;

    private GitRepo repo;

    @BeforeEach
    void begin() {
        repo = GitRepo.init(folder.resolve("repo"));
        repo.write("themes/night/page.ftlh", "x")
                .write("site/index.html", "built")
                .write("README.md", "read me");
    }

    @Test
    void contentBeforeTheRoot() {
        repo.write("content/candor.yml", "a").write("candor.yml", "b").commit("both");
        inBoth(request(), tree -> {
            assertThat(displays(tree.files())).containsExactly("content/candor.yml");
            assertThat(displays(tree.themes())).containsExactly("themes/night/page.ftlh");
        });
    }

    @Test
    void theRootItselfWithoutThemesAndSite() {
        repo.write("candor.yml", "b").write("pages/site.md", "x").commit("root");
        inBoth(request(), tree -> {
            assertThat(displays(tree.files())).containsExactly("README.md", "candor.yml", "pages/site.md");
            assertThat(tree.themes()).extracting(SourceFile::path).containsExactly("night/page.ftlh");
        });
    }

    @Test
    void theFolderThatWasNamed() {
        repo.write("candor.yml", "b")
                .write("docs/status/candor.yml", "x")
                .write("docs/status/site/x.md", "x")
                .commit("named");
        for (String name : List.of("docs/status", "docs/status/", "./docs//status")) {
            inBoth(
                    request().withContent(name),
                    tree -> assertThat(displays(tree.files()))
                            .containsExactly("docs/status/candor.yml", "docs/status/site/x.md"));
        }
        inBoth(
                request().withContent("."),
                tree -> assertThat(displays(tree.files())).contains("candor.yml"));
    }

    private static List<String> displays(List<SourceFile> files) {
        return files.stream().map(SourceFile::display).toList();
    }

    private SourceRequest request() {
        return SourceRequest.of(repo.location(), folder.resolve("cache"));
    }

    private static void inBoth(SourceRequest request, Consumer<SourceTree> check) {
        try (SourceTree commit = GitSource.open(request);
                SourceTree disk = GitSource.openWorkingTree(request)) {
            check.accept(commit);
            check.accept(disk);
            assertThat(commit.files().stream().map(SourceFile::version).toList())
                    .isEqualTo(disk.files().stream().map(SourceFile::version).toList());
        }
    }
}
