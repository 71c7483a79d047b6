package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser could not read; its own messages quote the file, which may be internal. */
final class YamlComplaint {
    private static final String QUOTE = "put quotes around the value";

    private static final List<Complaint> KNOWN = List.of(
            new Complaint("\\t", "is indented with a tab", "indent with spaces"),
            new Complaint("mapping values are not allowed", "has a colon inside an unquoted value", QUOTE),
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

    private YamlComplaint() {}

    /** What the parser stumbled over, and where. */
    static Problem of(YamlEngineException malformed, TextBlock block) {
        Place place = place(malformed, block);
        String said = said(malformed);
        return KNOWN.stream()
                .filter(complaint -> said.contains(complaint.marker()))
                .findFirst()
                .map(complaint -> Problem.error("yaml", place, complaint.message(), complaint.hint()))
                .orElseGet(() -> Problem.error("yaml", place, "is not YAML that can be read", QUOTE));
    }

    private static String said(YamlEngineException malformed) {
        if (malformed instanceof MarkedYamlEngineException marked) {
            return (marked.getProblem() + " " + marked.getContext()).toLowerCase(Locale.ROOT);
        }
        return "";
    }

    private static Place place(YamlEngineException malformed, TextBlock block) {
        if (malformed instanceof MarkedYamlEngineException marked) {
            boolean unclosed =
                    said(malformed).contains("stream end") || said(malformed).contains("end of stream");
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
