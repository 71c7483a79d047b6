package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser could not read; its own messages quote the file, which may be internal. */
final class YamlComplaint {
    private static final String QUOTE = "put quotes around the value";

    /** What is not closed is reported where it starts, not where the file ends. */
    private static final Pattern START_MATTERS =
            Pattern.compile("stream end|end of stream|could not find expected ':'");

    private static final Pattern INDENTED_KEY = Pattern.compile("[ ]+[A-Za-z0-9_-]+:");

    private static final List<Complaint> KNOWN = List.of(
            new Complaint("\\t", "is indented with a tab", "indent with spaces"),
            new Complaint("mapping values are not allowed", "has a colon inside an unquoted value", QUOTE),
            new Complaint(
                    "expected '<document start>'",
                    "has keys where YAML sees the end or the head of a document",
                    "delete the line that starts with ... or %"),
            new Complaint(
                    "but found '<scalar>'",
                    "has text after a closing quote",
                    "write a quote inside single quotes twice, or use double quotes around it"),
            new Complaint("cannot start any token", "starts a value with a sign that YAML keeps for itself", QUOTE),
            new Complaint(
                    "could not find expected ':'",
                    "has a line that is not \"key: value\"",
                    "add the colon, or " + QUOTE),
            new Complaint("scanning a quoted scalar", "has a quote that is not closed", "close it with the same sign"),
            new Complaint(
                    "scanning a double-quoted scalar",
                    "has a backslash that means nothing here",
                    "use single quotes, or write \\\\"),
            new Complaint(
                    "flow sequence", "has a list that is not closed or lacks a comma", "close it with ], or " + QUOTE),
            new Complaint(
                    "flow mapping", "has a map that is not closed or lacks a comma", "close it with }, or " + QUOTE),
            new Complaint("scanning an alias", "starts a value with *", QUOTE),
            new Complaint("scanning an anchor", "starts a value with &", QUOTE),
            new Complaint("tag", "starts a value with !", QUOTE),
            new Complaint("directive", "has a line that starts with %", "delete it, or " + QUOTE),
            new Complaint("block scalar", "starts a block with > or | that YAML cannot read", QUOTE),
            new Complaint(
                    "block mapping",
                    "has a line that is not indented like the lines around it, or not \"key: value\"",
                    "align it with its neighbours"),
            new Complaint(
                    "block collection",
                    "has a list item that is not indented like the others",
                    "align it with its neighbours"),
            new Complaint(
                    "sequence entries are not allowed",
                    "has a list item where none can be",
                    "put the list on lines of its own"),
            new Complaint("mapping keys are not allowed", "has a key where none can be", QUOTE));

    private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private YamlComplaint() {}

    /** What the parser stumbled over, and where. */
    static Problem of(YamlEngineException malformed, TextBlock block) {
        Place place = place(malformed, block);
        String said = said(malformed);
        if (said.contains("mapping values") && isKeyOfItsLine(place, block)) {
            return Problem.error(
                    "yaml", place, "is indented deeper than the key above it", "align it with its neighbours");
        }
        return KNOWN.stream()
                .filter(complaint -> said.contains(complaint.marker()))
                .findFirst()
                .map(complaint -> Problem.error("yaml", place, complaint.message(), complaint.hint()))
                .orElseGet(() -> Problem.error("yaml", place, "is not YAML that can be read", QUOTE));
    }

    /** An escape such as {@code \\UFFFFFFFF}, which the parser reads as an integer and fails to. */
    static Problem ofEscape(TextBlock block) {
        Matcher escape = HUGE_ESCAPE.matcher(block.text());
        long line = escape.find()
                ? block.text().substring(0, escape.start()).lines().count()
                : 1;
        return Problem.error(
                "yaml",
                block.at(Math.toIntExact(Math.max(1, line)), 1),
                "has an escape that names no character",
                "the highest is \\U0010FFFF; a backslash itself is written twice between double quotes");
    }

    /** Whether the colon that is too many is the first on its line, so that the line was meant as a key. */
    private static boolean isKeyOfItsLine(Place place, TextBlock block) {
        String line = block.text()
                .lines()
                .skip(place.line() - block.start().line())
                .findFirst()
                .orElse("");
        return place.column() <= line.codePointCount(0, line.length())
                && INDENTED_KEY.matcher(line).lookingAt()
                && line.indexOf(':') == line.offsetByCodePoints(0, place.column() - 1);
    }

    private static String said(YamlEngineException malformed) {
        if (malformed instanceof MarkedYamlEngineException marked) {
            return (marked.getProblem() + " " + marked.getContext()).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static Place place(YamlEngineException malformed, TextBlock block) {
        if (malformed instanceof MarkedYamlEngineException marked) {
            boolean unclosed = START_MATTERS.matcher(said(malformed)).find();
            return (unclosed ? marked.getContextMark() : marked.getProblemMark())
                    .or(marked::getContextMark)
                    .map(mark -> block.at(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(block.start());
        }
        return malformed instanceof ReaderException
                ? block.start().at(block.start().line(), 0)
                : block.start();
    }

    private record Complaint(String marker, String message, String hint) {}
}
