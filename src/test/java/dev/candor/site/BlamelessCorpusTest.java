package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published postmortems that the blameless rules were measured on give the hits that were read and judged, and no others. */
class BlamelessCorpusTest {
    private static final Path ARCHIVES = Path.of("../shared/data/postmortems");
    private static final Path HITS = Path.of("src/test/resources/check/blameless-hits.csv");
    private static final String HEAD = "---\ntitle: A postmortem\nstatus: published\n---\n## What happened\n";
    private static final int HEAD_LINES = 5;

    @ParameterizedTest
    @CsvSource({"develop, 50", "measure, 44"})
    void theHitsAreThoseThatWereJudged(String half, int files) throws IOException {
        assumeThat(ARCHIVES).as("the archives lie beside the repository").isDirectory();
        List<String> names = files(half);
        CheckedFiles site = CheckedFiles.ofASite().with("candor.yml", "title: Archives\ntimezone: UTC\n");
        Map<String, String> origins = new TreeMap<>();
        for (String name : names) {
            String path = "postmortems/2020-01-01-" + origins.size() + ".md";
            origins.put(path, name);
            site.with(path, HEAD + text(name));
        }
        assertThat(names).hasSize(files);
        assertThat(site.check().findings().stream()
                        .filter(finding -> finding.code().startsWith("BL"))
                        .map(finding -> hit(finding, origins)))
                .containsExactlyInAnyOrderElementsOf(judged(half));
    }

    private static String hit(Problem finding, Map<String, String> origins) {
        return origins.get(finding.place().path()) + ";" + (finding.place().line() - HEAD_LINES) + ";" + finding.code();
    }

    private static List<String> judged(String half) throws IOException {
        return Files.readAllLines(HITS).stream()
                .filter(line -> line.startsWith(half + ";") && line.endsWith(";true"))
                .map(line -> line.split(";", -1))
                .map(cells -> cells[1] + ";" + cells[2] + ";" + cells[3])
                .toList();
    }

    private static List<String> files(String half) throws IOException {
        try (Stream<Path> files = Files.walk(ARCHIVES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> half(file.getFileName().toString()).equals(half))
                    .map(file -> ARCHIVES.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** An even first byte of the SHA-256 of the file's name is for developing. */
    private static String half(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return digest[0] % 2 == 0 ? "develop" : "measure";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Front matter of other tools is blanked, and headings do not announce times: neither is what is measured. */
    private static String text(String name) throws IOException {
        String text = Files.readString(ARCHIVES.resolve(name)).replace("\r\n", "\n");
        String fence = text.startsWith("+++\n") ? "+++" : "---";
        int end = text.startsWith(fence + "\n") ? text.indexOf("\n" + fence + "\n", fence.length()) : -1;
        String front = end < 0 ? "" : text.substring(0, end + fence.length() + 2);
        return "\n".repeat((int) front.lines().count())
                + text.substring(front.length()).replaceAll("(?im)^(#.*)(?:timeline|chronology)", "$1course");
    }
}
