package dev.candor.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of the files that are checked, and which of them must stay inside the organisation. */
public final class SourceLines {
    private final Map<String, List<String>> files;
    private final Map<String, BitSet> internal = new HashMap<>();

    /** Files by the path their author knows. */
    public SourceLines(Map<String, List<String>> files) {
        this.files = Map.copyOf(files);
        files.forEach((path, lines) -> internal.put(path, InternalLines.of(lines)));
    }

    /** The files there are. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** All lines of a file; none of one that is not known. */
    public List<String> of(String path) {
        return files.getOrDefault(path, List.of());
    }

    /** A line, counted from 1; empty where there is none. */
    public String line(String path, int number) {
        List<String> lines = of(path);
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** Whether a line stands in an internal block or below the key {@code internal}. */
    public boolean isInternal(String path, int number) {
        BitSet hidden = internal.get(path);
        return hidden != null && hidden.get(number);
    }
}
