package dev.candor.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names the headings of one text so that links can point at them, each name once. */
final class Slugs {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+");
    private static final int MAX_LENGTH = 80;

    private final Map<String, Integer> taken = new HashMap<>();

    /** The name of a heading or of the anchor a link points at: lower case, words joined by hyphens. */
    static String slug(String text) {
        String joined = SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = REST.matcher(joined).replaceAll("");
        String cut = slug.substring(
                0, slug.offsetByCodePoints(0, Math.min(MAX_LENGTH, slug.codePointCount(0, slug.length()))));
        return cut.isEmpty() ? "section" : cut;
    }

    /** The name of a heading that no earlier heading of this text has. */
    String unique(String text) {
        String slug = slug(text);
        int earlier = taken.merge(slug, 1, Integer::sum) - 1;
        return earlier == 0 ? slug : unique(slug + "-" + earlier);
    }
}
