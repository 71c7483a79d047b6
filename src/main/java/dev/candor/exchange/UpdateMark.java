package dev.candor.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that starts an update in a text: a date at its start, a label in brackets or bold, a heading, or a rule between two.
 *
 * @param form how it is written
 * @param label its words without the time
 * @param time what it says of the moment
 * @param rest what of the line belongs to the text, empty where the line is no more than the mark
 */
record UpdateMark(Form form, String label, SpokenTime time, String rest) {
    /** The ways to mark an update. */
    enum Form {
        /** A heading of Markdown. */
        HEADING,
        /** Words in brackets, bold or italics, or before a colon. */
        LABEL,
        /** A date and a time at the start of a line. */
        DATE,
        /** Three dashes. */
        RULE
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern DATE = Pattern.compile(
            "\\s*(?:[-*+]\\s+)?[*_`\\[(]*(\\d{4}-\\d{2}-\\d{2}[ T]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:UTC|GMT|CET|CEST|Z\\b|[+-]\\d{2}:?\\d{2}))?)[*_`\\])]*\\s*[:|–—-]?[*_]*\\s*(.*)");
    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*[*_]{0,3}\\\\?\\[([^\\[\\]]{3,90}?)\\\\?\\](?![(:])[*_]{0,3}[ \\t]*[:–—-]?[ \\t]*(.*)");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(\\*{1,3}|_{1,3})(?=\\S)([^*_]{3,90}?)\\1[ \\t]*[:–—-]?[ \\t]*(.*)");
    private static final Pattern COLON = Pattern.compile("(\\p{Lu}.{2,60}?)(?::(?=\\s|$)|\\s[–—-]\\s)\\s*(.*)");
    private static final Pattern LIST_DATE = Pattern.compile(
            "\\s*[-*+]\\s+((?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)?\\w{3,9}\\.?\\s+\\d{1,2},?(?:\\s+\\d{4})?,?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{3,4})?):\\s+(.*)",
            FLAGS);
    private static final Pattern EDGES = Pattern.compile("^[\\s:,.()\\[\\]*_#|–—-]+|[\\s:,.()\\[\\]*_#|–—-]+$");
    private static final Pattern FILLER =
            Pattern.compile("\\b(?:on|at|as of|of|from|um|am|vom|stand|uhr|a las|el)\\b", FLAGS);

    /** The mark that a line is; a rule counts by itself, whatever stands around it. */
    static Optional<UpdateMark> of(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return heading(heading.group(1));
        }
        Matcher date = DATE.matcher(line);
        Matcher listed = LIST_DATE.matcher(line);
        if (date.matches()) {
            return Optional.of(new UpdateMark(Form.DATE, "", SpokenTime.in(date.group(1)), date.group(2)));
        }
        if (listed.matches() && SpokenTime.in(listed.group(1)).hasDay()) {
            return Optional.of(new UpdateMark(Form.DATE, "", SpokenTime.in(listed.group(1)), listed.group(2)));
        }
        return label(line);
    }

    /** Any heading, for a text in which headings are known to be updates. */
    static Optional<UpdateMark> ofHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches()
                ? Optional.of(heading(heading.group(1))
                        .orElseGet(() -> new UpdateMark(
                                Form.HEADING, heading.group(1), SpokenTime.in(""), "### " + heading.group(1))))
                : Optional.empty();
    }

    private static Optional<UpdateMark> heading(String head) {
        return marked(Form.HEADING, head, "")
                .map(mark -> mark.rest().isEmpty() ? mark : mark.with("### " + mark.rest()));
    }

    private static Optional<UpdateMark> label(String line) {
        Matcher brackets = BRACKETS.matcher(line);
        Matcher emphasis = EMPHASIS.matcher(line);
        Matcher colon = COLON.matcher(line);
        if (brackets.matches()) {
            return marked(Form.LABEL, brackets.group(1), brackets.group(2));
        }
        if (emphasis.matches()) {
            return marked(Form.LABEL, emphasis.group(2), emphasis.group(3));
        }
        return colon.matches()
                ? marked(Form.LABEL, colon.group(1), colon.group(2)).filter(UpdateMark::isBare)
                : Optional.empty();
    }

    /** A head is a mark where it starts with a label or is nothing but a time. */
    private static Optional<UpdateMark> marked(Form form, String head, String tail) {
        String plain = EDGES.matcher(head).replaceAll("");
        int label = UpdateWords.labelAt(plain);
        SpokenTime time = SpokenTime.in(plain);
        String words = words(time.rest());
        if (label > 0 && isLabel(plain, label)) {
            return Optional.of(new UpdateMark(form, words, time, restAfter(words, tail)));
        }
        return words.isEmpty() && time.saysAnything()
                ? Optional.of(new UpdateMark(form, "", time, tail))
                : Optional.empty();
    }

    /** A phase is a label where it stands alone: "Completed on May 4", not "Completed orders are lost". */
    private static boolean isLabel(String plain, int end) {
        String after = plain.substring(end).strip();
        boolean alone = after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0));
        return UpdateWords.phase(plain).isEmpty()
                || alone
                || words(SpokenTime.in(after).rest()).isEmpty();
    }

    /** What a label says beyond being one stays in the text. */
    private static String restAfter(String words, String tail) {
        String beyond = EDGES.matcher(words.substring(Math.min(words.length(), UpdateWords.labelAt(words))))
                .replaceAll("");
        if (beyond.isEmpty() || words(beyond).isEmpty()) {
            return tail;
        }
        return tail.isEmpty() ? beyond : "**" + beyond + "** " + tail;
    }

    private static String words(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return FILLER.matcher(bare).replaceAll(" ").isBlank() ? "" : bare;
    }

    private boolean isBare() {
        return form == Form.LABEL && label.length() <= UpdateWords.labelAt(label) + 1;
    }

    private UpdateMark with(String text) {
        return new UpdateMark(form, label, time, text);
    }
}
