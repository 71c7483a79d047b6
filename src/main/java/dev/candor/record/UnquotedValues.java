package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Warns of unquoted values that end sooner than their author thinks: {@code title: Fix #12} is the title "Fix", because YAML reads a number sign after a
 * space as the start of a comment.
 */
final class UnquotedValues {
    /** A comment of the usual kind has a space after its sign and is left alone. */
    private static final Pattern CUT = Pattern.compile("^:?[ \\t]+#[^\\s#].*");

    private final List<String> lines;
    private final Problems problems;

    UnquotedValues(TextBlock block, Problems problems) {
        this.lines = block.text().lines().toList();
        this.problems = problems;
    }

    /** Looks at what follows a value on its line. */
    void check(Event event, Place place) {
        if (!(event instanceof ScalarEvent value) || !value.isPlain()) {
            return;
        }
        String rest = value.getEndMark().map(this::restOfLine).orElse("");
        if (CUT.matcher(rest).matches()) {
            problems.warning(
                    "cut-value",
                    place,
                    "ends at a number sign (#), which starts a comment",
                    "put quotes around the value if the rest belongs to it, or a space after the sign if it does not");
        }
    }

    private String restOfLine(Mark end) {
        if (end.getLine() >= lines.size()) {
            return "";
        }
        String line = lines.get(end.getLine());
        int length = line.codePointCount(0, line.length());
        return end.getColumn() >= length ? "" : line.substring(line.offsetByCodePoints(0, end.getColumn()));
    }
}
