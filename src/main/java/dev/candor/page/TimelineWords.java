package dev.candor.page;

import dev.candor.model.Section;
import dev.candor.model.TimelineEntry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a timeline's recognised entries say every word of its text, so that the text itself need not be shown. */
final class TimelineWords {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{S}]+|[+|`~^=<>]");
    private static final Pattern TIME = Pattern.compile("(?:\\d{8,11}t?)?\\d{3,9}(?:\\d{4}|z|utc|gmt|\\p{L}{3,60})?");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![T:\\d])\\d{1,2}:\\d{2}(?::\\d{2})?(?:Z| ?UTC)?[ ]?[-–—/][ ]?(?:\\d{4}-\\d{2}-\\d{2}[T ])?~?\\d{1,2}:\\d{2}");

    private TimelineWords() {}

    /** Whether nothing of the sections is missing in the entries: no other line, no end of a range, no time without a date. */
    static boolean areAllIn(List<TimelineEntry> entries, List<Section> sections) {
        String text = sections.stream().map(section -> section.body().source()).collect(Collectors.joining("\n"));
        boolean dated = entries.stream().allMatch(entry -> entry.at().isPresent());
        return dated && !RANGE.matcher(text).find() && isSaid(entries, words(text));
    }

    private static boolean isSaid(List<TimelineEntry> entries, String words) {
        int from = 0;
        for (TimelineEntry entry : entries) {
            String said = words(entry.text().source());
            int at = words.indexOf(said, from);
            if (said.isEmpty() || at < 0 || !isTime(words.substring(from, at), words(entry.label()))) {
                return false;
            }
            from = at + said.length();
        }
        return from == words.length();
    }

    private static boolean isTime(String before, String label) {
        return before.endsWith(label)
                && TIME.matcher(before.substring(0, before.length() - label.length()))
                        .matches();
    }

    private static String words(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
