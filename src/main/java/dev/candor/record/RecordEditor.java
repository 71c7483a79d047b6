package dev.candor.record;

import dev.candor.model.Update;
import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes the text of a record that reads without errors: adds an update in its place, sets keys of the front matter, and leaves every
 * other byte as it is, line ends and byte-order mark included.
 */
public final class RecordEditor {
    private static final Comparator<Update> BY_LINE =
            Comparator.comparingInt(update -> update.place().line());

    private final String text;
    private final SourceText parts;

    /**
     * An editor of a file's text.
     *
     * @throws Failure where the text has no front matter
     */
    public RecordEditor(String path, String text) {
        this.text = text;
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        TextBlock block =
                new TextBlock(new Place(path, 1, 1), plain.replace("\r\n", "\n").replace('\r', '\n'));
        Problems problems = new Problems();
        this.parts = SourceText.split(block, problems)
                .orElseThrow(() -> Failure.records(problems.sorted().get(0).toString(), ""));
    }

    /**
     * The text with a change.
     *
     * @param existing the record's updates, as they were read from this text
     */
    public String apply(RecordChange change, List<Update> existing) {
        FileLines lines = FileLines.of(text);
        FileLines said =
                change.update().map(update -> insert(lines, update, existing)).orElse(lines);
        return setAll(said, change.keys()).text();
    }

    private static FileLines insert(FileLines lines, NewUpdate update, List<Update> existing) {
        List<Update> written = existing.stream().sorted(BY_LINE).toList();
        boolean newestFirst = written.size() > 1
                && written.get(0).at().isAfter(written.get(written.size() - 1).at());
        return written.stream()
                .filter(other -> newestFirst
                        ? !other.at().isAfter(update.at())
                        : other.at().isAfter(update.at()))
                .findFirst()
                .map(other -> lines.insert(headingStart(lines, other.place().line() - 1), update.markdown() + "\n\n"))
                .orElseGet(() -> append(lines, update));
    }

    /** A note that stands right above a heading belongs to it. */
    private static int headingStart(FileLines lines, int heading) {
        int start = heading;
        while (start > 0 && lines.lines().get(start - 1).stripLeading().startsWith("<!--")) {
            start--;
        }
        return start;
    }

    private static FileLines append(FileLines lines, NewUpdate update) {
        int end = lines.lines().size();
        String gap = lines.isBlank(end - 1) ? "" : "\n";
        return lines.insert(end, gap + update.markdown() + "\n");
    }

    private FileLines setAll(FileLines lines, Map<String, String> keys) {
        Map<String, FileLines.Stretch> places = KeyFinder.of(parts.frontMatter());
        FileLines set = lines;
        for (Map.Entry<String, String> key : new TreeMap<>(keys).entrySet()) {
            set = places.containsKey(key.getKey()) ? set : add(set, key.getKey(), key.getValue());
        }
        // From the end of the file to its start, so that no place moves before it is used.
        List<Map.Entry<String, FileLines.Stretch>> present = places.entrySet().stream()
                .filter(place -> keys.containsKey(place.getKey()))
                .sorted(Map.Entry.<String, FileLines.Stretch>comparingByValue().reversed())
                .toList();
        for (Map.Entry<String, FileLines.Stretch> key : present) {
            set = replace(set, key.getValue(), YamlText.scalar(keys.getOrDefault(key.getKey(), "")));
        }
        return set;
    }

    private FileLines add(FileLines lines, String key, String value) {
        TextBlock front = parts.frontMatter();
        int fence = front.start().line()
                - 1
                + (int) front.text().chars().filter(c -> c == '\n').count();
        return lines.insert(fence, key + ": " + YamlText.scalar(value) + "\n");
    }

    private static FileLines replace(FileLines lines, FileLines.Stretch place, String value) {
        boolean empty = place.line() == place.lastLine() && place.column() == place.lastColumn();
        return lines.replace(place, empty ? " " + value : value);
    }
}
