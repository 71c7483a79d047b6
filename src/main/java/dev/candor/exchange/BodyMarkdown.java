package dev.candor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes any Markdown fit into an update: no heading above the third level, no HTML, no code block left open. */
final class BodyMarkdown {
    private static final Pattern HEADING = Pattern.compile("( {0,3})(#{1,6})(?=[ \\t]|$)(.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:-{1,}|={1,})[ \\t]*");
    private static final Pattern NO_PARAGRAPH = Pattern.compile("\\s*|[ \\t]*(?:[-*+>|<]|\\d+[.)]).*| {4}.*|\\t.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:)]\\s*");
    private static final Pattern RAW_HTML = Pattern.compile("( {0,3})(<(?:[A-Za-z/]|\\?|![A-Za-z\\[]).*)");
    private static final Pattern AUTOLINK =
            Pattern.compile(" {0,3}<(?:[A-Za-z][A-Za-z0-9+.-]*:|[^\\s<>@]+@)[^\\s<>]*>.*");
    private static final int TOP = 3;

    private final List<String> out = new ArrayList<>();
    private String fence = "";
    private final int shift;

    private BodyMarkdown(int shift) {
        this.shift = shift;
    }

    /** The text, made to fit. */
    static String fit(String markdown) {
        List<String> lines = List.of(markdown.split("\n", -1));
        BodyMarkdown fitted = new BodyMarkdown(shift(lines));
        lines.forEach(fitted::line);
        if (!fitted.fence.isEmpty()) {
            fitted.out.add(fitted.fence);
        }
        return String.join("\n", fitted.out).strip();
    }

    /** The text as nothing but words, for what no reader of Markdown should be given. */
    static String plain(String markdown) {
        return markdown.replaceAll("([\\\\`*_{}\\[\\]<>#|~!&])", "\\\\$1")
                .replaceAll("(?m)^([ \\t]*)([-+=>]|\\d+(?=[.)]))", "$1\\\\$2")
                .replaceAll(":(?=:)", ": ")
                .replaceAll("(?m)^[ \\t]+", "")
                .strip();
    }

    private static int shift(List<String> lines) {
        int highest = lines.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .mapToInt(heading -> heading.group(2).length())
                .min()
                .orElse(TOP);
        return Math.max(0, TOP - highest);
    }

    private void line(String line) {
        Matcher edge = FENCE.matcher(line);
        if (!fence.isEmpty()) {
            out.add(line);
            boolean closes =
                    line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == fence.charAt(0));
            fence = closes ? "" : fence;
        } else if (edge.matches()) {
            fence = edge.group(1);
            out.add(line);
        } else {
            out.add(text(line));
        }
    }

    private String text(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            int level = Math.min(6, heading.group(2).length() + shift);
            return "#".repeat(level) + heading.group(3);
        }
        if (UNDERLINE.matcher(line).matches()) {
            return underlined(line);
        }
        return html(line);
    }

    /** A line below a paragraph makes a heading of it; below a sentence it was meant as a rule. */
    private String underlined(String line) {
        Optional<String> above = out.isEmpty() ? Optional.empty() : Optional.of(out.get(out.size() - 1));
        boolean paragraph =
                above.filter(text -> !NO_PARAGRAPH.matcher(text).matches()).isPresent();
        if (!paragraph || above.filter(text -> text.startsWith("#")).isPresent()) {
            return line.strip().length() < 3 || line.contains("=") ? "\\" + line.strip() : "\n" + line;
        }
        if (SENTENCE_END.matcher(above.orElseThrow()).matches()) {
            return "\n---\n";
        }
        out.set(out.size() - 1, "#".repeat(TOP) + " " + above.orElseThrow().strip());
        return "";
    }

    private static String html(String line) {
        if (line.indexOf('<') < 0 || line.indexOf('`') >= 0) {
            return line;
        }
        String text = line.replaceAll("(?i)</?(?:b|strong)>", "**")
                .replaceAll("(?i)</?(?:i|em)>", "*")
                .replaceAll("(?i)<br\\s*/?>\\s*$", "  ")
                .replaceAll("(?i)<br\\s*/?>", " ")
                .replaceAll("(?i)</?(?:p|div|span)(?:\\s[^<>]*)?>", "")
                .replaceAll("(?i)<a\\s[^<>]*href=[\"']([^\"'<>]*)[\"'][^<>]*>([^<>]*)</a>", "[$2]($1)");
        Matcher raw = RAW_HTML.matcher(text);
        boolean escape = raw.matches() && !AUTOLINK.matcher(text).matches();
        return escape ? raw.group(1) + "\\" + raw.group(2) : text;
    }
}
