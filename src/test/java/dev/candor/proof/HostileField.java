package dev.candor.proof;

import dev.candor.record.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * A place where a hostile string can stand in the files of a site, from {@code hostile-fields.txt}.
 *
 * @param shown whether readers are shown most of what stands there
 * @param folder the kind of record, or {@code site} for {@code candor.yml}
 * @param front whether it is in the front matter
 * @param line what stands there, the string being STRING, RAW or LINE
 */
record HostileField(boolean shown, String folder, boolean front, String line) {
    private static final Path ALL = Path.of("src/test/resources/hostile-fields.txt");
    private static final String UPDATE = "## Investigating — 2026-11-03T10:05:00Z\nText.\n";
    private static final Map<String, String> KEYS = Map.of(
            "maintenance", "scheduled: {start: 2026-11-03T10:05:00Z, end: 2026-11-03T11:05:00Z}",
            "postmortems", "status: published",
            "messages", "phase: investigating");

    /** All places, of records and of {@code candor.yml}. */
    static List<HostileField> all() {
        try {
            return Files.readAllLines(ALL).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(HostileField::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileField parse(String line) {
        String[] parts = line.split(" ", 3);
        String text = parts[2].replace('⏎', '\n');
        return new HostileField(line.startsWith("*"), parts[0].replace("*", ""), parts[1].equals("front"), text);
    }

    /** Where the page of the n-th record with a string here is. */
    String page(int number) {
        return switch (folder) {
            case "pages" -> "r" + number + "/";
            case "translations" -> "de/incidents/r" + number + "/";
            default -> folder + "/r" + number + "/";
        };
    }

    /** Whether it is a place in {@code candor.yml}. */
    boolean ofTheSite() {
        return folder.equals("site");
    }

    /** The files, by path, of the n-th record with a string here. */
    Map<String, String> files(int number, String hostile) {
        Map<String, String> files = new LinkedHashMap<>();
        String id = "r" + number;
        if (folder.equals("translations")) {
            files.put("incidents/" + id + ".md", "---\ntitle: A record\n---\n" + UPDATE);
            files.put("incidents/" + id + ".de.md", text(hostile));
        } else {
            files.put(folder + "/" + id + ".md", text(hostile));
        }
        return files;
    }

    /** The line with a string in it. */
    String with(String hostile) {
        return line.replaceAll("STRING", Matcher.quoteReplacement(YamlText.scalar(hostile)))
                .replaceAll("RAW", Matcher.quoteReplacement(hostile))
                .replaceAll("LINE", Matcher.quoteReplacement(hostile.replaceAll("\\R", " ")));
    }

    private String text(String hostile) {
        String key = KEYS.getOrDefault(folder, "x-none: 0");
        StringBuilder text = new StringBuilder("---\n");
        text.append(line.startsWith("title:") ? "" : "title: A record\n");
        text.append(front && line.startsWith(key.replaceFirst(":.*", ":")) ? "" : key + "\n");
        text.append(front ? with(hostile) + "\n" : "").append("---\n");
        return text.append(front ? UPDATE : with(hostile) + "\n").toString();
    }
}
