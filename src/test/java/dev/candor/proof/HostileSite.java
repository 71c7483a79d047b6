package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.problem.BadContent;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A folder of records of which some will be refused. */
record HostileSite(Path content) {
    /** What stands in {@code candor.yml} where nothing hostile does. */
    static final String SITE =
            "title: Test\nnow: 2026-11-20T12:00:00Z\nlocales: [en, de]\ncomponents: [{id: api, name: API}]\n";

    private static final int ROUNDS = 6;

    /** Writes a file. */
    void write(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the files that are refused, each with its place, until a site can be made of the rest; what was refused. */
    Set<String> removeRefused() throws IOException {
        Set<String> all = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> refused = refused();
            if (refused.isEmpty()) {
                return all;
            }
            for (String path : refused) {
                Files.delete(content.resolve(path));
            }
            all.addAll(refused);
        }
        throw new AssertionError("files are still refused after " + ROUNDS + " rounds");
    }

    /** Files that are refused now, whether while they are read or while their bytes are made. */
    Set<String> refused() {
        try {
            BuildResult result = build();
            return result.site().map(HostileSite::refusedWhileMade).orElseGet(() -> paths(result.problems()));
        } catch (BadContent bad) {
            return paths(bad.problems());
        }
    }

    /** Builds what is there. */
    BuildResult build() {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        BuildSettings settings =
                new BuildSettings(Audience.PUBLIC, false, Optional.empty(), now, Optional.empty(), "Candor");
        return new SiteBuilder(Wiring.standard()).build(PlainFolder.open(content, Optional.empty()), settings);
    }

    private static Set<String> refusedWhileMade(Site site) {
        Set<String> refused = new TreeSet<>();
        site.outputs().forEach(output -> {
            try {
                assertThat(output.content().bytes()).as(output.path().value()).isNotNull();
            } catch (BadContent bad) {
                refused.addAll(paths(bad.problems()));
            }
        });
        return refused;
    }

    private static Set<String> paths(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        assertThat(errors).isNotEmpty().allSatisfy(error -> {
            assertThat(error.message()).isNotBlank().doesNotContain("Exception");
            assertThat(error.place().path()).isNotBlank();
            assertThat(error.place().line()).as(error.toString()).isPositive();
        });
        return errors.stream().map(error -> error.place().path()).collect(Collectors.toCollection(TreeSet::new));
    }
}
