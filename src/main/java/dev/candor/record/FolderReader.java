package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads all records of a folder, each on its own and several at once, and falls back to older versions where that is wanted. */
final class FolderReader {
    private final RecordScope scope;
    private final Fallback fallback;
    private final Problems problems;

    FolderReader(RecordScope scope, Fallback fallback, Problems problems) {
        this.scope = scope;
        this.fallback = fallback;
        this.problems = problems;
    }

    /** The records that the audience may see, in the order of the files. */
    <T> List<T> read(List<RecordInput> inputs, RecordKind<T> kind) {
        RecordReader<T> reader = new RecordReader<>(kind, scope);
        List<Outcome<T>> outcomes = inputs.parallelStream().map(reader::read).toList();
        return outcomes.stream()
                .map(outcome -> settle(outcome, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> settle(Outcome<T> outcome, RecordReader<T> reader) {
        problems.addAll(outcome.problems());
        boolean tolerant = scope.references().tolerant();
        return outcome.isBroken() && tolerant ? older(outcome.input(), reader) : outcome.record();
    }

    private <T> Optional<T> older(RecordInput input, RecordReader<T> reader) {
        Optional<Fallback.Found<T>> found = fallback.find(input.file(), file -> reader.read(input.with(file)));
        problems.add(found.map(Fallback.Found::warning).orElseGet(() -> Fallback.leftOut(input.file())));
        return found.map(Fallback.Found::value);
    }
}
