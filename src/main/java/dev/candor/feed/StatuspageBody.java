package dev.candor.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns HTML into the bodies that Statuspage clients know: plain paragraphs become text with breaks between them. */
final class StatuspageBody {

    private static final Pattern PARAGRAPHS = Pattern.compile("<p(?: dir=\"auto\")?>(.*)</p>", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("</p>\\s*<p(?: dir=\"auto\")?>");
    private static final Pattern OTHER_BLOCKS =
            Pattern.compile("<(?:ul|ol|table|pre|blockquote|h[1-6]|div|dl|figure|section)\\b");

    private StatuspageBody() {}

    static String of(String html) {
        String trimmed = html.strip();
        Matcher paragraphs = PARAGRAPHS.matcher(trimmed);
        return paragraphs.matches() && !OTHER_BLOCKS.matcher(trimmed).find()
                ? BETWEEN.matcher(paragraphs.group(1)).replaceAll("<br /><br />")
                : trimmed;
    }
}
