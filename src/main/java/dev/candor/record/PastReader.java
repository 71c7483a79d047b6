package dev.candor.record;

import dev.candor.model.ContentRecord;
import dev.candor.model.HistorySettings;
import dev.candor.model.Passage;
import dev.candor.model.PastVersion;
import dev.candor.model.RecordPast;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.Lineage;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what records said in earlier commits, each version as a record of its own for the same audience, so that nothing in it is
 * shown that would not have been shown then and now.
 */
final class PastReader {
    /** What readers were told of at once by more records than these came from elsewhere, or from before the repository. */
    private static final int MOST_BEGUN_BY_HAND = 4;

    private static final String IMPORTED = "x-imported-from";

    private final FileHistory history;
    private final RecordScope scope;
    private final PastMemory memory;
    private final HistorySettings settings;
    private final Set<String> imports;

    /**
     * For the records of one tree.
     *
     * @param inputs all of them
     * @param memory what was read before
     */
    PastReader(FileHistory history, RecordScope scope, List<RecordInput> inputs, PastMemory memory) {
        memory.begin(scope);
        this.memory = memory;
        this.history = history;
        this.scope = scope;
        this.settings = HistorySettings.of(scope.site().options());
        this.imports = imports(inputs);
    }

    private static Set<String> imports(List<RecordInput> inputs) {
        Map<String, Long> begun = inputs.stream()
                .flatMap(input -> input.history().firstPublished().stream())
                .collect(Collectors.groupingBy(first -> first.commit(), Collectors.counting()));
        return begun.entrySet().stream()
                .filter(commit -> commit.getValue() > MOST_BEGUN_BY_HAND)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pasts of those of a folder that were read, by folder and id. */
    <T extends ContentRecord> Map<String, RecordPast> read(
            String folder, List<RecordInput> inputs, Map<String, T> records, RecordKind<T> kind) {
        if (settings.show() == HistorySettings.Show.OFF || !history.known()) {
            return Map.of();
        }
        RecordReader<T> reader = new RecordReader<>(kind, scope);
        Map<String, RecordPast> pasts = Collections.synchronizedMap(new TreeMap<>());
        inputs.parallelStream()
                .forEach(input -> Optional.ofNullable(records.get(input.id()))
                        .flatMap(entry -> past(input, entry, reader))
                        .ifPresent(past -> pasts.put(folder + "/" + input.id(), past)));
        return pasts;
    }

    private <T extends ContentRecord> Optional<RecordPast> past(RecordInput input, T entry, RecordReader<T> reader) {
        RecordKey key = RecordKey.of(input.file().path());
        List<FileVersion> line = history.known(key) ? Lineage.of(history.versions(key)) : List.of();
        List<PastVersion> versions = new ArrayList<>();
        List<FileVersion> since = sinceHistoryBegan(line);
        List<RoleHolder> listedNow = since.size() > 1 ? RoleIndex.of(input.file()) : List.of();
        for (FileVersion version : since) {
            boolean current = version.version().equals(input.file().version());
            List<Passage> passages = current ? Passages.of(entry) : read(input, version, reader, listedNow);
            if (!passages.isEmpty()) {
                versions.add(new PastVersion(
                        after(version, versions), version.revision().commit(), passages));
            }
        }
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(signed(new RecordPast(isFromTheStart(line, entry), versions)));
    }

    private RecordPast signed(RecordPast past) {
        if (!settings.verified()) {
            return past;
        }
        Set<String> carriers = Set.copyOf(past.carriers().values());
        return new RecordPast(past.fromTheStart(), past.versions(), history.signed(carriers, settings.keys()));
    }

    /** Oldest first, beginning with the one that stood then; removals are left out, as what came back was not changed by that. */
    private List<FileVersion> sinceHistoryBegan(List<FileVersion> line) {
        List<FileVersion> since = new ArrayList<>();
        for (FileVersion version : line) {
            if (!version.isRemoval()) {
                since.add(0, version);
            }
            if (isBeforeHistory(version)) {
                break;
            }
        }
        return since;
    }

    private boolean isBeforeHistory(FileVersion version) {
        return settings.from().filter(version.written()::isBefore).isPresent();
    }

    private boolean isFromTheStart(List<FileVersion> line, ContentRecord entry) {
        FileVersion first = line.get(line.size() - 1);
        return !imports.contains(first.revision().commit())
                && !isBeforeHistory(first)
                && !entry.meta().extensions().containsKey(IMPORTED);
    }

    /** Clocks that ran backwards do not make a change earlier than what it changed. */
    private static Instant after(FileVersion version, List<PastVersion> before) {
        Instant last =
                before.isEmpty() ? Instant.MIN : before.get(before.size() - 1).at();
        return version.written().isBefore(last) ? last : version.written();
    }

    private <T extends ContentRecord> List<Passage> read(
            RecordInput input, FileVersion version, RecordReader<T> reader, List<RoleHolder> listedNow) {
        PastMemory.Version key =
                new PastMemory.Version(input.file().path(), version.version(), listedNow, scope.around(input.file()));
        return memory.of(
                key,
                () -> reader.read(input.alone(file(input, version)), listedNow)
                        .record()
                        .map(Passages::of)
                        .orElse(List.of()));
    }

    private SourceFile file(RecordInput input, FileVersion version) {
        byte[] bytes = history.read(version);
        return new SourceFile(
                input.file().path(), input.file().display(), version.version(), bytes.length, () -> bytes);
    }
}
