package dev.candor.record;

import dev.candor.model.Visibility;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one record from its files, on its own and without throwing for what is in them.
 *
 * @param <T> what it is
 */
final class RecordReader<T> {
    private final RecordKind<T> kind;
    private final RecordScope scope;

    RecordReader(RecordKind<T> kind, RecordScope scope) {
        this.kind = kind;
        this.scope = scope;
    }

    /** What became of it. A record that the audience must not see is dropped here, with all that may be wrong with it. */
    Outcome<T> read(RecordInput input) {
        return read(input, List.of());
    }

    /**
     * The same of an older version.
     *
     * @param listedNow people whose roles the record lists today
     */
    Outcome<T> read(RecordInput input, List<RoleHolder> listedNow) {
        Problems problems = new Problems();
        Optional<SourceText> text =
                SourceText.read(input.file().display(), input.file().content().get(), problems);
        Optional<MapNode> keys = text.flatMap(parts -> YamlReader.read(parts.frontMatter(), problems));
        if (keys.isEmpty()) {
            return new Outcome<>(input, Optional.empty(), false, problems.sorted());
        }
        Optional<NameFinder> people = scope.people(input.file(), listed(keys.get(), listedNow));
        MapNode shown = people.map(names -> new DiscreetRecord(new Discretion(names, scope.locale()), problems))
                .map(discreet -> discreet.keys(keys.get()))
                .orElse(keys.get());
        Fields fields = Fields.of(shown, problems, scope.times());
        Optional<Visibility> visibility = fields.oneOf("visibility", Words.of(Visibility.values()));
        boolean hidden = !scope.isInternal()
                && (visibility.filter(found -> found != Visibility.PUBLIC).isPresent() || kind.isInternal(fields));
        if (hidden) {
            return new Outcome<>(input, Optional.empty(), true, List.of());
        }
        OpenRecord open = new OpenRecord(input, fields, text.orElseThrow().body(), scope, problems, people);
        T record = kind.read(open, visibility.orElse(Visibility.PUBLIC));
        List<Problem> found = problems.sorted();
        boolean valid = found.stream().noneMatch(Problem::isError);
        return new Outcome<>(input, valid ? Optional.of(record) : Optional.empty(), false, found);
    }

    private static List<RoleHolder> listed(MapNode keys, List<RoleHolder> listedNow) {
        return Stream.concat(RoleHolder.listed(keys).stream(), listedNow.stream())
                .toList();
    }
}
