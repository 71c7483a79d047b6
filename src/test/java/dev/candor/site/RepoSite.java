package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site of a repository's newest commit, built as the program builds it, as text by path. */
record RepoSite(Map<String, String> files) {

    static RepoSite of(GitRepo repo, String now) {
        return of(repo, now, Audience.PUBLIC);
    }

    static RepoSite of(GitRepo repo, String now, Audience audience) {
        SourceRequest request =
                new SourceRequest(repo.location(), Optional.empty(), Optional.empty(), repo.path("cache"), false);
        BuildSettings settings = new BuildSettings(
                audience, false, Optional.of(Instant.parse(now)), Instant.EPOCH, Optional.empty(), "Candor 1");
        try (SourceTree tree = GitSource.open(request)) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings);
            assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
            Map<String, String> files = new TreeMap<>();
            result.site()
                    .orElseThrow()
                    .outputs()
                    .forEach(output -> files.put(output.path().value(), text(output)));
            return new RepoSite(files);
        }
    }

    private static String text(OutputFile output) {
        return new String(output.content().bytes(), StandardCharsets.UTF_8);
    }

    String html(String address) {
        assertThat(files).containsKey(SitePath.page(address).value());
        return files.get(SitePath.page(address).value());
    }

    Document page(String address) {
        return Jsoup.parse(html(address).replaceAll("[\\u00A0\\u2009\\u202F]", " "));
    }
}
