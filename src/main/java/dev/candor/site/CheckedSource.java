package dev.candor.site;

import dev.candor.check.SourceLines;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines of the files that can be checked, whether or not they can be read as records. */
final class CheckedSource {
    private static final int MOST_BYTES = 512 * 1024;

    private CheckedSource() {}

    /** The lines of every record and of the settings. */
    static SourceLines lines(SourceTree tree) {
        Map<String, List<String>> lines = tree.files().parallelStream()
                .filter(file -> file.path().endsWith(".md") || file.path().endsWith(".yml"))
                .filter(file -> file.size() <= MOST_BYTES)
                .collect(Collectors.toMap(SourceFile::display, CheckedSource::lines, (first, second) -> first));
        return new SourceLines(lines);
    }

    private static List<String> lines(SourceFile file) {
        String text = new String(file.content().get(), StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Arrays.asList(plain.split("\r\n|\r|\n", -1));
    }
}
