package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.model.Revision;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.FileHistory;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site made of a few files, built as the program builds it: {@code given().settings(…).incident(…).at(…).home()}. */
final class GivenSite {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, byte[]> themes = new TreeMap<>();
    private Audience audience = Audience.PUBLIC;

    /** A site with two components, Checkout and Public API, in UTC. */
    static GivenSite given() {
        return new GivenSite().settings("""
                components:
                  - {id: checkout, name: Checkout}
                  - {id: api, name: Public API}
                """);
    }

    /** The demo. */
    static GivenSite demo() {
        GivenSite site = new GivenSite();
        Path root = Path.of("content");
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                site.files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    /** Says what {@code candor.yml} holds besides title and zone. */
    GivenSite settings(String yaml) {
        return file("candor.yml", "title: Acme Status\ntimezone: UTC\n" + yaml);
    }

    GivenSite incident(String id, String content) {
        return file("incidents/" + id + ".md", content);
    }

    GivenSite maintenance(String id, String content) {
        return file("maintenance/" + id + ".md", content);
    }

    GivenSite file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** In other locales than its settings say; they name theirs in a line of its own. */
    GivenSite locales(String locales) {
        String settings = new String(files.get("candor.yml"), StandardCharsets.UTF_8);
        return file("candor.yml", settings.replaceFirst("(?m)^locales: .*", "locales: [" + locales + "]"));
    }

    /** A file below {@code themes/}, such as {@code acme/home.ftlh}. */
    GivenSite theme(String path, String content) {
        themes.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    GivenSite internal() {
        audience = Audience.INTERNAL;
        return this;
    }

    /** Builds it for a moment. */
    Built at(String now) {
        BuildResult result = result(now);
        assertThat(result.problems().stream().filter(Problem::isError)).isEmpty();
        return new Built(result.site().orElseThrow());
    }

    /** What comes of building it for a moment, problems included. */
    BuildResult result(String now) {
        BuildSettings settings = new BuildSettings(
                audience, false, Optional.of(Instant.parse(now)), Instant.EPOCH, Optional.empty(), "Candor 1");
        return new SiteBuilder(Wiring.standard()).build(new Tree(files, themes), settings);
    }

    /** A text with plain spaces for those that do not break or are thin. */
    static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u2009\\u202F]", " ");
    }

    /** The outputs of a site. */
    record Built(Site site) {
        Document home() {
            return page("");
        }

        Document page(String address) {
            OutputFile output = site.at(SitePath.page(address)).orElseThrow();
            return Jsoup.parse(plain(new String(output.content().bytes(), StandardCharsets.UTF_8)));
        }
    }

    private record Tree(Map<String, byte[]> content, Map<String, byte[]> ofThemes) implements SourceTree {
        @Override
        public List<SourceFile> files() {
            return files(content, "content/");
        }

        @Override
        public List<SourceFile> themes() {
            return files(ofThemes, "themes/");
        }

        private static List<SourceFile> files(Map<String, byte[]> content, String folder) {
            return content.entrySet().stream()
                    .map(file -> new SourceFile(
                            file.getKey(),
                            folder + file.getKey(),
                            "v" + Arrays.hashCode(file.getValue()),
                            file.getValue().length,
                            file::getValue))
                    .toList();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Optional<Revision> commit() {
            return Optional.empty();
        }

        @Override
        public FileHistory history() {
            return FileHistory.NONE;
        }

        @Override
        public void close() {}
    }
}
