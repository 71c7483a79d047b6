package dev.candor.proof;

import dev.candor.record.RecordText;
import dev.candor.record.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Strings made to break programs, and records with one of them in one of their fields. */
final class HostileRecords {
    private static final Path OWN = Path.of("src/test/resources/hostile");
    private static final Path SHARED = Path.of("../shared/data/bad");
    private static final String UPDATE = "## Investigating — 2026-11-03T10:05:00Z\n";
    private static final JsonMapper JSON = JsonMapper.shared();

    private HostileRecords() {}

    /** Where a string can stand in the records of a site. */
    enum Field {
        TITLE("incidents"),
        SUMMARY("incidents"),
        UPDATE_TEXT("incidents"),
        TAG("incidents"),
        LINK_TITLE("incidents"),
        LINK_ADDRESS("incidents"),
        ALIAS("incidents"),
        HEADING("incidents"),
        FRONT_MATTER("incidents"),
        WINDOW("maintenance"),
        PAGE("pages"),
        SECTION("postmortems"),
        TIMELINE("postmortems"),
        ACTION("postmortems");

        private final String folder;

        Field(String folder) {
            this.folder = folder;
        }

        /** The path of the n-th record with a string here. */
        String path(int number) {
            return folder + "/r" + number + "-"
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".md";
        }

        /** A record with this string here. */
        String text(String hostile) {
            RecordText plain = RecordText.EMPTY.with("title", "A record");
            RecordText postmortem = plain.line("status: published");
            return switch (this) {
                case TITLE ->
                    RecordText.EMPTY.with("title", hostile).withBody(UPDATE).text();
                case SUMMARY -> plain.withBody(hostile + "\n\n" + UPDATE).text();
                case UPDATE_TEXT -> plain.withBody(UPDATE + hostile).text();
                case TAG ->
                    plain.with("tags", List.of(hostile)).withBody(UPDATE).text();
                case LINK_TITLE -> link(plain, hostile, "https://acme.example/");
                case LINK_ADDRESS -> link(plain, "A link", hostile);
                case ALIAS ->
                    plain.with("aliases", List.of(hostile)).withBody(UPDATE).text();
                case HEADING -> plain.withBody("## Investigating — " + hostile).text();
                case FRONT_MATTER -> "---\ntitle: A record\n" + hostile + "\n---\n" + UPDATE;
                case WINDOW ->
                    plain.line("scheduled: {start: 2026-11-03T10:05:00Z, end: 2026-11-03T11:05:00Z}")
                            .withBody(hostile)
                            .text();
                case PAGE -> plain.withBody(hostile).text();
                case SECTION ->
                    postmortem
                            .withBody("## " + oneLine(hostile) + "\n" + hostile)
                            .text();
                case TIMELINE ->
                    postmortem
                            .withBody("## Timeline\n- 2026-11-03T10:05:00Z [x] " + oneLine(hostile))
                            .text();
                case ACTION ->
                    postmortem
                            .line("actions: [{title: " + YamlText.scalar(hostile) + "}]")
                            .text();
            };
        }

        private static String link(RecordText record, String title, String address) {
            String links = "links: [{title: " + YamlText.scalar(title) + ", url: " + YamlText.scalar(address) + "}]";
            return record.line(links).withBody(UPDATE).text();
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\R", " ");
        }
    }

    /** All strings, in an order that a seed decides. */
    static List<String> strings(long seed) {
        List<String> all = new ArrayList<>();
        for (Path folder : List.of(OWN, SHARED)) {
            if (Files.isDirectory(folder)) {
                files(folder).forEach(file -> all.addAll(strings(file)));
            }
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    /** Writes a file of a content folder. */
    static void write(Path content, String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(JSON::readTree)
                    .filter(line -> line.has("s"))
                    .map(line -> line.get("s").asString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
