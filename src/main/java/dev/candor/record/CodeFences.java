package dev.candor.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows fenced code blocks from line to line (CommonMark 0.31, section 4.5).
 *
 * <p>Where Markdown's own rules depend on the list or the HTML around a fence, this one takes the line for text: text is
 * searched for comments and headings, code is not, so a mistake is reported or removed and never published.
 */
final class CodeFences {
    private static final Pattern OPENING = Pattern.compile("( {0,3})(`{3,}|~{3,})(.*)");
    /** A comment that ends on its own line ends its block there too. */
    private static final Pattern HTML = Pattern.compile(" {0,3}<(?!!--.*-->[ \\t]*$)[A-Za-z/!?].*");

    private String fence = "";
    private int indent;
    private int openedAt;
    private boolean broken;
    private boolean html;

    /** Whether a line belongs to a code block, its fences included. */
    boolean takes(String line, int number) {
        if (!fence.isEmpty()) {
            follow(line);
            return true;
        }
        html = !line.isBlank() && (html || HTML.matcher(line).matches());
        return !html && opens(line, number);
    }

    private boolean opens(String line, int number) {
        Matcher matcher = OPENING.matcher(line);
        if (!matcher.matches()
                || (matcher.group(2).charAt(0) == '`' && matcher.group(3).indexOf('`') >= 0)) {
            return false;
        }
        fence = matcher.group(2);
        indent = matcher.group(1).length();
        openedAt = number;
        return true;
    }

    private void follow(String line) {
        String text = line.strip();
        if (line.length() - line.stripLeading().length() < indent && !text.isEmpty()) {
            broken = true;
        }
        boolean closes = !line.startsWith("    ")
                && text.length() >= fence.length()
                && text.chars().allMatch(c -> c == fence.charAt(0));
        if (closes && !broken) {
            fence = "";
        }
    }

    /** The line of a block that is open at the end, or whose text leaves the list item it began in. */
    Optional<Integer> unclosed() {
        return fence.isEmpty() ? Optional.empty() : Optional.of(openedAt);
    }
}
