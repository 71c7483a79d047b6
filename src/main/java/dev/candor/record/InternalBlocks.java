package dev.candor.record;

import dev.candor.model.Audience;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the internal blocks of a body from its code and its text.
 *
 * <p>It fails closed: {@code ::: internal} and {@code :::}, each alone at the start of its line, are a block. Whatever else
 * looks like one is an error, for every audience alike, and nothing of the record is published.
 */
final class InternalBlocks {
    private static final String HINT =
            "an internal block starts with a line that is exactly \"::: internal\" and ends with one that is exactly \":::\"";

    private final String path;
    private final Problems problems;
    private final CodeFences fences = new CodeFences();
    private final List<BodyLine> lines = new ArrayList<>();
    private CodeFences innerFences = new CodeFences();
    private int openedAt;

    private InternalBlocks(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The lines of a body with their kinds. */
    static Body scan(TextBlock text, Problems problems) {
        InternalBlocks scan = new InternalBlocks(text.start().path(), problems);
        int number = text.start().line();
        for (String line : text.text().split("\n", -1)) {
            scan.lines.add(new BodyLine(number, line, scan.kind(line, number)));
            number++;
        }
        scan.end();
        return new Body(scan.path, scan.lines);
    }

    /** The body as an audience may see it: internal blocks become empty lines for the public. */
    static Body keep(Body body, Audience audience) {
        if (audience == Audience.INTERNAL) {
            return body;
        }
        return new Body(
                body.path(),
                body.lines().stream()
                        .map(line -> line.kind() == BodyLine.Kind.INTERNAL ? line.blank() : line)
                        .toList());
    }

    private BodyLine.Kind kind(String line, int number) {
        if (openedAt > 0) {
            inside(line, number);
            return BodyLine.Kind.INTERNAL;
        }
        if (fences.takes(line, number)) {
            if (InternalFence.resemblesInCode(line)) {
                error(number, "an internal block inside fenced code", "close the code block before it");
            }
            return BodyLine.Kind.CODE;
        }
        return outside(line, number);
    }

    private BodyLine.Kind outside(String line, int number) {
        if (line.equals(InternalFence.OPEN)) {
            openedAt = number;
            innerFences = new CodeFences();
            return BodyLine.Kind.INTERNAL;
        }
        if (line.equals(InternalFence.CLOSE)) {
            error(number, "\":::\" closes no internal block", HINT);
        } else if (InternalFence.resembles(line)) {
            error(number, "this looks like an internal block and is not one", HINT);
        }
        return BodyLine.Kind.TEXT;
    }

    private void inside(String line, int number) {
        boolean code = innerFences.takes(line, number);
        if (line.equals(InternalFence.CLOSE) && !code) {
            openedAt = 0;
        } else if (InternalFence.resembles(line)) {
            error(number, "a block inside an internal block", code ? "close the code block first" : HINT);
        }
    }

    private void end() {
        if (openedAt > 0) {
            error(openedAt, "this internal block is never closed", "end it with a line that is exactly \":::\"");
        }
        fences.unclosed()
                .ifPresent(number -> problems.error(
                        "unclosed-code",
                        new Place(path, number, 1),
                        "this code block is never closed, or its text is indented less than its fence",
                        "end it with the same fence at the same indentation"));
    }

    private void error(int number, String message, String hint) {
        problems.error("internal-block", new Place(path, number, 1), message, hint);
    }
}
