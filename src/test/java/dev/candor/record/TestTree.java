package dev.candor.record;

import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A source tree in memory, with as many past versions of its files as a test tells. */
final class TestTree implements SourceTree, FileHistory {
    static final Path FIXTURES = Path.of("src/test/resources/records");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<RecordKey, List<FileVersion>> past = new HashMap<>();
    private final Map<String, byte[]> blobs = new HashMap<>();

    private final AtomicInteger reads = new AtomicInteger();

    /** How many earlier versions were read. */
    int reads() {
        return reads.get();
    }

    static TestTree empty() {
        return new TestTree();
    }

    /** The files of a folder of fixtures. */
    static TestTree of(String folder) {
        TestTree tree = new TestTree();
        Path root = FIXTURES.resolve(folder);
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                tree.files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tree;
    }

    TestTree with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    TestTree with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Adds versions of a file, newest first; an empty text is a removal. */
    TestTree withPast(String path, String... versions) {
        List<FileVersion> list = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            byte[] bytes = versions[i].getBytes(StandardCharsets.UTF_8);
            String blob = versions[i].isEmpty() ? "" : blob(versions[i]);
            blobs.put(blob, bytes);
            Instant at = Instant.parse("2026-11-03T12:00:00Z").minusSeconds(3600L * i);
            String before = i + 1 == versions.length || versions[i + 1].isEmpty() ? "" : blob(versions[i + 1]);
            list.add(new FileVersion(new Revision("%040d".formatted(100 - i), at), at, path, blob, before));
        }
        past.put(RecordKey.of(path), list);
        return this;
    }

    private static String blob(String text) {
        return "blob" + Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes(String path) {
        return files.getOrDefault(path, new byte[0]);
    }

    @Override
    public List<SourceFile> files() {
        return files.entrySet().stream()
                .map(file -> new SourceFile(
                        file.getKey(),
                        "content/" + file.getKey(),
                        "blob" + Arrays.hashCode(file.getValue()),
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
        return this;
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public List<FileVersion> versions(RecordKey key) {
        return past.getOrDefault(key, List.of());
    }

    @Override
    public byte[] read(FileVersion version) {
        reads.incrementAndGet();
        return blobs.getOrDefault(version.version(), new byte[0]);
    }

    @Override
    public void close() {}
}
