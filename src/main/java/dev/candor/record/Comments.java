package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops HTML comments from a body, for every audience: nobody who writes one expects it on a page. */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern RAW = Pattern.compile(
            " {0,3}(?:<(?:script|pre|style|textarea)(?:[\\s>].*)?|<\\?.*|<![A-Za-z\\[].*)", Pattern.CASE_INSENSITIVE);

    private final Body body;
    private final Problems problems;
    private final List<BodyLine> kept = new ArrayList<>();
    private int openedAt = -1;
    private boolean angle;

    private Comments(Body body, Problems problems) {
        this.body = body;
        this.problems = problems;
    }

    /** The body without them, each line where it was. */
    static Body drop(Body body, Problems problems) {
        Comments comments = new Comments(body, problems);
        for (int i = 0; i < body.lines().size(); i++) {
            comments.line(i);
        }
        if (comments.openedAt >= 0) {
            comments.error(comments.openedAt, "this comment is never closed", "end it with \"-->\"");
        }
        return new Body(body.path(), comments.kept);
    }

    private void line(int index) {
        BodyLine line = body.lines().get(index);
        if (openedAt < 0 && !line.isText()) {
            kept.add(line);
        } else {
            if (openedAt < 0 && RAW.matcher(line.text()).matches()) {
                error(index, "raw HTML is not part of a record", "use a fenced code block to show it");
            }
            kept.add(new BodyLine(line.number(), visible(line, index), line.kind()));
        }
    }

    private String visible(BodyLine line, int index) {
        String text = line.text();
        StringBuilder shown = new StringBuilder();
        angle = false;
        int at = 0;
        while (at < text.length()) {
            at = openedAt >= 0 ? inComment(line, index, at) : inText(text, index, at, shown);
        }
        return shown.toString();
    }

    private int inComment(BodyLine line, int index, int at) {
        int end = line.text().indexOf(CLOSE, at);
        if (end < 0) {
            return line.text().length();
        }
        if (!line.isText()) {
            error(index, "a comment ends inside a code block", "close the comment before the code begins");
        }
        openedAt = -1;
        return end + CLOSE.length();
    }

    private int inText(String text, int index, int at, StringBuilder shown) {
        if (text.charAt(at) == '`') {
            return ticks(text, at, shown);
        }
        if (text.startsWith(OPEN, at)) {
            openedAt = index;
            return at + OPEN.length();
        }
        angle |= text.charAt(at) == '<';
        boolean escape = text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '`';
        shown.append(text, at, escape ? at + 2 : at + 1);
        return escape ? at + 2 : at + 1;
    }

    /** A code span shows what is in it, but only one that is a code span in every reading of the line is believed. */
    private int ticks(String text, int at, StringBuilder shown) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        int close = sameRun(text, end, end - at);
        boolean span = close > 0 && text.substring(end, close).indexOf('|') < 0 && !angle;
        int next = span ? close : end;
        shown.append(text, at, next);
        return next;
    }

    private static int sameRun(String text, int from, int length) {
        int at = from;
        while (at < text.length()) {
            int start = text.indexOf('`', at);
            if (start < 0) {
                return -1;
            }
            at = start;
            while (at < text.length() && text.charAt(at) == '`') {
                at++;
            }
            if (at - start == length) {
                return at;
            }
        }
        return -1;
    }

    private void error(int index, String message, String hint) {
        problems.error("comment", body.place(body.lines().get(index)), message, hint);
    }
}
