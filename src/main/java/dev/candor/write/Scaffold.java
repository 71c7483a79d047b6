package dev.candor.write;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a content repository on its first day. */
public final class Scaffold {
    private static final Map<String, String> FILES = files();

    private final Map<String, String> blanks;
    private final Map<String, String> messages;

    /**
     * A scaffold.
     *
     * @param blanks what replaces each {@code @NAME@} of the files, as the file needs it
     * @param messages files for {@code content/messages/} by name
     */
    public Scaffold(Map<String, String> blanks, Map<String, String> messages) {
        this.blanks = Map.copyOf(blanks);
        this.messages = new LinkedHashMap<>(messages);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/candor.yml", "candor.yml");
        files.put("themes/default/texts/en.properties", "texts.properties");
        files.put(".gitignore", "gitignore");
        files.put("README.md", "README.md");
        files.put(".github/workflows/status-page.yml", "github.yml");
        files.put(".gitlab-ci.yml", "gitlab.yml");
        return files;
    }

    /**
     * Writes all files that are not there, and changes none that is.
     *
     * @param keep paths that somebody else writes
     * @return the paths written, in order
     * @throws Failure where the folder holds a status page already, before anything is written
     */
    public List<String> write(Path folder, List<String> keep) {
        for (String settings : List.of("content/candor.yml", "candor.yml")) {
            if (!keep.contains(settings) && Files.exists(folder.resolve(settings), LinkOption.NOFOLLOW_LINKS)) {
                throw Failure.usage(
                        folder.resolve(settings) + " is there already", "candor init is for a folder without records");
            }
        }
        List<String> written = new ArrayList<>();
        all().forEach((path, text) -> {
            if (!keep.contains(path) && !Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                RecordFile.create(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
                written.add(path);
            }
        });
        return List.copyOf(written);
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        FILES.forEach((path, resource) -> all.put(path, filled(resource)));
        messages.forEach((name, text) -> all.put("content/messages/" + name, text));
        return all;
    }

    private String filled(String resource) {
        String text = text(resource);
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            text = text.replace("@" + blank.getKey() + "@", blank.getValue());
        }
        return text;
    }

    private static String text(String resource) {
        try (InputStream in = Scaffold.class.getResourceAsStream("init/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
