package dev.candor.render;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HTML of texts that hold nothing but sentences, which most updates are, without a parser.
 *
 * <p>Only characters that mean nothing to Markdown, in lines that could begin no list, heading or rule; everything else is the parser's.
 */
final class PlainParagraphs {
    private static final String LETTERS = "A-Za-z\\u00C0-\\u024F";
    private static final String OTHERS = "0-9,;()%/'?\\-\\u2013\\u2014\\u2018\\u2019\\u201C\\u201D";
    private static final Pattern LINE = Pattern.compile(
            "[L][LO]*+(?:[.:]?+ [LO]++)*+[.:]?+".replace("L", LETTERS).replace("O", OTHERS));

    private PlainParagraphs() {}

    /** The HTML that the parser and the sanitizer would make of it; absent where that takes them. */
    static Optional<String> html(String source) {
        StringBuilder html = new StringBuilder(source.length() + 64);
        boolean open = false;
        for (String line : source.split("\n", -1)) {
            if (!line.isEmpty() && !LINE.matcher(line).matches()) {
                return Optional.empty();
            }
            html.append(between(open, !line.isEmpty())).append(line.replace("'", "&#39;"));
            open = !line.isEmpty();
        }
        return Optional.of(html.append(between(open, false)).toString());
    }

    private static String between(boolean before, boolean after) {
        if (before) {
            return after ? "\n" : "</p>\n";
        }
        return after ? "<p dir=\"auto\">" : "";
    }
}
