package dev.candor.exchange;

import dev.candor.model.Revision;
import dev.candor.output.Fingerprint;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files that are not written yet, to be read as a build will read them.
 *
 * @param bytes by path below the content root
 */
record DraftTree(Map<String, byte[]> bytes) implements SourceTree {

    /** Files of text. */
    static DraftTree of(Map<String, String> texts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new DraftTree(bytes);
    }

    @Override
    public List<SourceFile> files() {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> file(file.getKey(), file.getValue()))
                .toList();
    }

    private static SourceFile file(String path, byte[] bytes) {
        return new SourceFile(path, path, Fingerprint.of(bytes).value(), bytes.length, bytes::clone);
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
    public void close() {
        // Nothing is open.
    }
}
