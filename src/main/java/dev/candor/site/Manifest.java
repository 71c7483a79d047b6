package dev.candor.site;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a site's files with their hashes, {@code candor.manifest.json}; it proves the site and marks its folder as ours.
 *
 * <p>One line a file, so that it can be read back without a JSON library and compared with {@code diff}.
 *
 * @param about what the site was built from: {@code generator}, {@code commit}, {@code now}, …
 * @param files by path
 */
public record Manifest(SortedMap<String, String> about, SortedMap<SitePath, Entry> files) {
    /** Where it stands in the site. */
    public static final SitePath PATH = SitePath.of("candor.manifest.json");

    private static final Pattern FILE = Pattern.compile(
            "\\{\"path\":\"([^\"\\\\]+)\",\"size\":(\\d{1,18}),\"sha256\":\"([0-9a-f]{64})\",\"fingerprint\":\"([0-9a-f]{64})\"\\},?");
    private static final Pattern ABOUT = Pattern.compile("\"([a-z]+)\":\"([^\"\\\\]*)\",");

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 of its bytes
     * @param fingerprint of all that its bytes depend on
     */
    public record Entry(long size, Fingerprint sha256, Fingerprint fingerprint) {}

    /** The manifest of no site. */
    public static Manifest empty() {
        return new Manifest(new TreeMap<>(), new TreeMap<>());
    }

    /** Reads one back; absent where it is not whole or not ours. */
    public static Optional<Manifest> parse(String json) {
        if (!json.startsWith("{\n") || !json.endsWith("\n]}\n")) {
            return Optional.empty();
        }
        Manifest manifest = empty();
        json.lines().forEach(manifest::readLine);
        return manifest.files.isEmpty() ? Optional.empty() : Optional.of(manifest);
    }

    private void readLine(String line) {
        Matcher file = FILE.matcher(line);
        Matcher fact = ABOUT.matcher(line);
        if (file.matches() && SitePath.isValid(file.group(1))) {
            files.put(
                    SitePath.of(file.group(1)),
                    new Entry(
                            Long.parseLong(file.group(2)),
                            new Fingerprint(file.group(3)),
                            new Fingerprint(file.group(4))));
        } else if (fact.matches()) {
            about.put(fact.group(1), fact.group(2));
        }
    }

    /** The JSON text. */
    public String json() {
        String facts = about.entrySet().stream()
                .map(fact -> "\"" + fact.getKey() + "\":\"" + fact.getValue() + "\",\n")
                .collect(Collectors.joining());
        return files.entrySet().stream()
                .map(Manifest::line)
                .collect(Collectors.joining(",\n", "{\n" + facts + "\"files\":[\n", "\n]}\n"));
    }

    private static String line(Map.Entry<SitePath, Entry> file) {
        Entry entry = file.getValue();
        return "{\"path\":\"" + file.getKey() + "\",\"size\":" + entry.size() + ",\"sha256\":\""
                + entry.sha256().value() + "\",\"fingerprint\":\""
                + entry.fingerprint().value() + "\"}";
    }
}
