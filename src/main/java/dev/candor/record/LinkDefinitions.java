package dev.candor.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops link reference definitions and footnotes that nothing refers to.
 *
 * <p>A page does not show them, so people use them for notes ({@code [//]: # (ask legal first)}), which must not travel
 * further than the record.
 */
final class LinkDefinitions {
    private static final Pattern START = Pattern.compile(
            "(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t]){0,64}\\[((?:[^\\[\\]\\\\]|\\\\.){1,999})\\]:(.*)");
    private static final Pattern WHOLE =
            Pattern.compile("\\s*(?:<[^<>]*>|\\S+)(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?\\s*");
    private static final Pattern OPEN_TITLE = Pattern.compile("\\s*(?:<[^<>]*>|\\S+)\\s+(?:\"[^\"]*|'[^']*|\\([^()]*)");
    private static final Pattern TITLE_START = Pattern.compile("\\s*[\"'(].*");
    private static final Pattern LABEL = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.){1,999})\\]");

    private final Body body;
    private final Set<String> used = new HashSet<>();
    private final Set<String> defined = new HashSet<>();

    private LinkDefinitions(Body body) {
        this.body = body;
    }

    /** The body without them, each other line where it was. */
    static Body dropUnused(Body body) {
        boolean any = body.lines().stream().anyMatch(line -> line.text().contains("]:"));
        return any ? new LinkDefinitions(body).drop() : body;
    }

    private Body drop() {
        body.lines().stream().filter(line -> line.kind() != BodyLine.Kind.CODE).forEach(this::collect);
        List<BodyLine> kept = new ArrayList<>();
        int index = 0;
        while (index < body.lines().size()) {
            int end = droppedUntil(index);
            kept.addAll(body.lines().subList(index, Math.max(end, index + 1)).stream()
                    .map(end > index ? BodyLine::blank : line -> line)
                    .toList());
            index = Math.max(end, index + 1);
        }
        return new Body(body.path(), kept);
    }

    private void collect(BodyLine line) {
        Matcher start = START.matcher(line.text());
        Matcher label = LABEL.matcher(start.matches() && isDefinition(start) ? start.group(2) : line.text());
        while (label.find()) {
            used.add(fold(label.group(1)));
        }
    }

    /** Whether an address follows, and nothing else but a title: {@code [#12]: Add a probe} is a line like any other. */
    private static boolean isDefinition(Matcher start) {
        String rest = start.group(2);
        return rest.isBlank()
                || start.group(1).startsWith("^")
                || WHOLE.matcher(rest).matches()
                || OPEN_TITLE.matcher(rest).matches();
    }

    /** The index after a definition that nothing uses and that starts here; the same index where there is none. */
    private int droppedUntil(int index) {
        BodyLine line = body.lines().get(index);
        Matcher start = START.matcher(line.text());
        if (!line.isText() || !start.matches() || !isDefinition(start)) {
            return index;
        }
        String label = fold(start.group(1));
        boolean shown = used.contains(label) && defined.add(label);
        if (shown) {
            return index;
        }
        return label.startsWith("^") ? footnoteEnd(index + 1) : definitionEnd(start.group(2), index + 1);
    }

    private int definitionEnd(String rest, int from) {
        int end = from;
        String text = rest;
        if (text.isBlank() && continues(end)) {
            text = body.lines().get(end++).text();
        }
        boolean titleFollows = WHOLE.matcher(text).matches()
                && continues(end)
                && TITLE_START.matcher(body.lines().get(end).text()).matches();
        if (titleFollows || OPEN_TITLE.matcher(text).matches()) {
            while (continues(end)) {
                end++;
            }
        }
        return end;
    }

    private int footnoteEnd(int from) {
        int end = from;
        while (end < body.lines().size() && belongsToFootnote(end)) {
            end++;
        }
        return end;
    }

    private boolean belongsToFootnote(int index) {
        BodyLine line = body.lines().get(index);
        boolean lazy = line.isText()
                && !line.text().isBlank()
                && !body.lines().get(index - 1).text().isBlank()
                && !line.text().startsWith("#")
                && !START.matcher(line.text()).matches();
        return lazy
                || line.text().isBlank()
                || line.text().startsWith("    ")
                || line.text().startsWith("\t");
    }

    private boolean continues(int index) {
        return index < body.lines().size()
                && body.lines().get(index).isText()
                && !body.lines().get(index).text().isBlank();
    }

    private static String fold(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
