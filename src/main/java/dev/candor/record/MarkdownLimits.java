package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses bodies on which Markdown parsers take more than linear time or stack, before any parser sees them.
 *
 * <p>The numbers come from measurements of flexmark: each keeps the worst body of its kind far below a second, and is many
 * times what a record written by people holds.
 */
final class MarkdownLimits {
    private static final int DEPTH = 32;
    private static final Pattern MARKERS =
            Pattern.compile("(?:[ \\t]*+(?:>|[-*+](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$)))");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^[ \\t>]*\\[[^\\]\\n]{1,999}\\]:");
    private static final Pattern TICKS = Pattern.compile("`+");

    private record Limit(String what, int most, ToIntFunction<String> count) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("levels of nested quotes and lists", DEPTH, MarkdownLimits::depth),
            new Limit("link definitions and footnotes", 500, text -> matches(DEFINITION, text)),
            new Limit("different lengths of backtick runs", 32, MarkdownLimits::tickRuns),
            new Limit("opening brackets", 2_000, text -> occurrences(text, "[")),
            new Limit("character references", 2_000, text -> occurrences(text, "&")),
            new Limit("angle brackets", 2_000, text -> occurrences(text, "<")),
            new Limit("addresses that start with www.", 500, text -> occurrences(text, "www.")),
            new Limit("addresses", 1_000, text -> occurrences(text, "://")),
            new Limit("at signs", 1_000, text -> occurrences(text, "@")),
            new Limit("emphasis marks", 10_000, text -> occurrences(text, "*") + occurrences(text, "_")),
            new Limit("strikethrough marks", 2_000, text -> occurrences(text, "~")),
            new Limit("table cells", 10_000, text -> occurrences(text, "|")),
            new Limit("lines", 10_000, text -> occurrences(text, "\n")));

    private MarkdownLimits() {}

    /** Whether a body is within them; where it is not, the limit is reported. */
    static boolean allow(String text, Place place, Problems problems) {
        Optional<Limit> broken = LIMITS.stream()
                .filter(limit -> limit.count().applyAsInt(text) > limit.most())
                .findFirst();
        broken.ifPresent(limit -> problems.error(
                "too-complex",
                place,
                "this text has more than " + String.format(Locale.ROOT, "%,d", limit.most()) + " " + limit.what(),
                "shorten it"));
        return broken.isEmpty();
    }

    private static int depth(String text) {
        return text.lines().mapToInt(MarkdownLimits::depthOfLine).max().orElse(0);
    }

    /** Markers at the start of a line, and the lists that its indentation may continue: at least two columns each. */
    private static int depthOfLine(String line) {
        Matcher matcher = MARKERS.matcher(line);
        int depth = 0;
        int end = 0;
        while (matcher.region(end, line.length()).lookingAt()) {
            end = matcher.end();
            depth++;
        }
        int indent = line.length() - line.stripLeading().length();
        return depth == 0 ? 0 : depth + indent / 2;
    }

    private static int tickRuns(String text) {
        Set<Integer> lengths = new HashSet<>();
        Matcher matcher = TICKS.matcher(text);
        while (matcher.find()) {
            lengths.add(matcher.end() - matcher.start());
        }
        return lengths.size();
    }

    private static int matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int occurrences(String text, String what) {
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
            count++;
        }
        return count;
    }
}
