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

/**
 * Files that are not written yet, to be read as a build will read them.
 *
 * @param texts by path below the content root
 */
record DraftTree(Map<String, String> texts) implements SourceTree {

    @Override
    public List<SourceFile> files() {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> file(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
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
