package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.insight.Insights;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.PlainFolder;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site built from a folder of fixtures, its files at hand. */
record BuiltSite(Site site, Catalog catalog, Insights insights, List<Problem> problems) {

    static final Path FIXTURES = Path.of("src", "test", "resources", "feeds");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The small site of the fixtures, one incident and one maintenance window going on. */
    static BuiltSite harbour() {
        return of(FIXTURES.resolve("harbour"), "2026-03-09T16:00:00Z", Optional.empty());
    }

    /** The demo. */
    static BuiltSite demo() {
        return of(Path.of("content"), "2026-11-12T14:20:00Z", Optional.empty());
    }

    static BuiltSite of(Path folder, String now, Optional<URI> url) {
        try (PlainFolder tree = PlainFolder.open(folder, Optional.empty())) {
            return of(tree, now, url);
        }
    }

    static BuiltSite of(SourceTree tree, String now) {
        return of(tree, now, Optional.empty());
    }

    private static BuiltSite of(SourceTree tree, String now, Optional<URI> url) {
        BuildSettings settings = new BuildSettings(
                Audience.PUBLIC, false, Optional.of(Instant.parse(now)), Instant.EPOCH, url, "Candor 1");
        BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings);
        assertThat(result.problems().stream().filter(Problem::isError)).isEmpty();
        return new BuiltSite(
                result.site().orElseThrow(),
                result.catalog().orElseThrow(),
                result.insights().orElseThrow(),
                result.problems());
    }

    byte[] bytes(String path) {
        return site.at(SitePath.of(path))
                .orElseThrow(() -> new AssertionError("no " + path))
                .content()
                .bytes();
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    JsonNode json(String path) {
        return JSON.readTree(bytes(path));
    }

    /** The paths of files with an ending. */
    Stream<String> paths(String ending) {
        return site.outputs().stream()
                .map(OutputFile::path)
                .map(SitePath::value)
                .filter(path -> path.endsWith(ending));
    }

    static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
