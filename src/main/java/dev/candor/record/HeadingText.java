package dev.candor.record;

import dev.candor.model.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an update's heading as text.
 *
 * @param word before the dash
 * @param time after it
 * @param timeAt where the time starts in the heading's text
 * @param braces what stands between the braces, empty where there are none
 * @param bracesAt where that starts
 */
record HeadingText(String word, String time, int timeAt, String braces, int bracesAt) {
    private static final int LONGEST = 2_000;
    private static final Pattern DASH =
            Pattern.compile("[ \\t]*[\\u2014\\u2013\\u2012\\u2015\\u00B7\\u2212][ \\t]*|[ \\t]+--?[ \\t]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    /** The parts; empty where there is no dash with a word before and a time after it. */
    static Optional<HeadingText> split(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        String head = open < 0 ? text : text.substring(0, open);
        Matcher dash = DASH.matcher(head);
        if (!dash.find() || dash.start() == 0) {
            return Optional.empty();
        }
        String time = head.substring(dash.end()).strip();
        String braces = open < 0 ? "" : text.substring(open + 1, close > open ? close : text.length());
        return Optional.of(new HeadingText(head.substring(0, dash.start()), time, dash.end(), braces, open + 1));
    }

    /** Whether a line was most likely meant as an update: a phase, a dash and something with a digit. */
    static boolean looksLikeUpdate(String text) {
        return split(text.strip())
                .filter(parts -> phase(parts.word()).isPresent()
                        && DIGIT.matcher(parts.time()).matches())
                .isPresent();
    }

    /** The phase of that name, whatever its case; its words may be joined by a space, a hyphen or an underscore. */
    static Optional<Phase> phase(String word) {
        String name = word.strip().replaceAll("[ \\t_-]+", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(name))
                .findFirst();
    }

    /** The names of the phases that records of a track may use. */
    static List<String> names(Phase.Track track) {
        return Arrays.stream(Phase.values())
                .filter(track::allows)
                .map(phase -> phase.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
