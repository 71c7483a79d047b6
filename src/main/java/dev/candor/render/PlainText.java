package dev.candor.render;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/** The words of rendered Markdown without its marks, blocks apart by an empty line. */
public final class PlainText {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "table", "aside", "hr");
    private static final Set<String> LINES = Set.of("li", "tr", "br");

    private PlainText() {}

    /** The words of a fragment. */
    public static String of(SafeHtml html) {
        Words words = new Words();
        HtmlSanitizer.sanitize(html.value(), words);
        return words.text.toString().strip();
    }

    /** Collects text, and where lines end. */
    private static final class Words implements HtmlSanitizer.Policy {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            separate(element);
            if (element.equals("li")) {
                text.append("- ");
            }
        }

        @Override
        public void closeTag(String element) {
            separate(element);
            if (element.equals("td") || element.equals("th")) {
                text.append("  ");
            }
        }

        private void separate(String element) {
            if (BLOCKS.contains(element)) {
                end(2);
            } else if (LINES.contains(element)) {
                end(1);
            }
        }

        /** Ends the text with that many line ends, but never begins with one. */
        private void end(int lines) {
            int there = 0;
            while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
                there++;
            }
            if (text.length() > there) {
                text.append("\n".repeat(Math.max(0, lines - there)));
            }
        }

        @Override
        public void text(String words) {
            boolean startsLine = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
            text.append(startsLine ? words.stripLeading() : words);
        }
    }
}
