package dev.candor.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of a pre-written text, such as {@code {{components}}}: filled from what is known, found where they are left. */
public final class Blanks {
    private static final Pattern BLANK = Pattern.compile("\\{\\{[ \\t]*([^{}\\n]{1,300}?)[ \\t]*}}");
    private static final Pattern CODE =
            Pattern.compile("(?ms)^ {0,3}(```+|~~~+).*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)|(`+)[^`\\n].*?\\2");

    private Blanks() {}

    /** The text with every blank that has a value filled in. */
    public static String fill(String text, Map<String, String> values) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(
                        Optional.ofNullable(values.get(blank.group(1))).orElse(blank.group())));
    }

    /** The blanks that are left, each once, in the order in which they stand; code holds none. */
    public static List<String> left(String text) {
        return BLANK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(blank -> blank.group(1))
                .distinct()
                .toList();
    }
}
