package dev.candor.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a body, with {@code #} in front or a line below (CommonMark 0.31, sections 4.2 and 4.3). */
final class Headings {
    private static final Pattern ATX = Pattern.compile("( {0,3}(#{1,6})(?:[ \\t]+|$))(.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:-+|=+)[ \\t]*");
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile(" {0,3}(?:[-*+](?:[ \\t].*|$)|\\d{1,9}[.)](?:[ \\t].*|$)|[>|<].*)|(?: {4}|\\t).*");

    /** The most lines that a heading with a line below it may have. */
    private static final int LONGEST = 100;

    private Headings() {}

    /** All of them, in order; none from code or internal blocks. */
    static List<Heading> of(Body body) {
        List<Heading> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < body.lines().size(); i++) {
            Optional<Heading> heading = body.lines().get(i).isText() ? at(body, i, free) : Optional.empty();
            heading.ifPresent(found::add);
            free = heading.map(Heading::to).orElse(free);
        }
        return found;
    }

    private static Optional<Heading> at(Body body, int index, int free) {
        String line = body.lines().get(index).text();
        Matcher atx = ATX.matcher(line);
        if (atx.matches()) {
            String text = withoutClosing(atx.group(3).strip());
            return Optional.of(
                    new Heading(atx.group(2).length(), text, atx.group(1).length() + 1, index, index + 1));
        }
        return UNDERLINE.matcher(line).matches() ? underlined(body, index, free) : Optional.empty();
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || Character.isWhitespace(text.charAt(end - 1));
        return closing ? text.substring(0, end).strip() : text;
    }

    private static Optional<Heading> underlined(Body body, int index, int free) {
        int from = index;
        while (from > Math.max(free, index - LONGEST)
                && isParagraph(body.lines().get(from - 1))) {
            from--;
        }
        if (from == index || NO_PARAGRAPH.matcher(body.lines().get(from).text()).matches()) {
            return Optional.empty();
        }
        int level = body.lines().get(index).text().indexOf('=') >= 0 ? 1 : 2;
        String text = body.text(from, index).source().replace('\n', ' ').strip();
        String first = body.lines().get(from).text();
        int column = 1 + first.length() - first.stripLeading().length();
        return Optional.of(new Heading(level, text, column, from, index + 1));
    }

    private static boolean isParagraph(BodyLine line) {
        return line.isText() && !line.text().isBlank();
    }
}
