package dev.candor.exchange;

import dev.candor.record.ZoneWord;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the zone that a text states for all its times: "All times in UTC", "Timeline (PST)", "Time zone: CET". */
final class StatedZone {
    private static final String ZONE = "\\(?(" + ZoneWord.REGEX + ")";
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?i:(?:all\\s+|the\\s+)?(?:times?|timestamps?|dates?|clocks?|zeiten))\\b[^.|]{0,60}?\\s" + ZONE);
    private static final Pattern KEY =
            Pattern.compile("\\b(?i:time\\s?-?zone|zeitzone|tz)\\b[*_\\s]*[:=]?[*_\\s]*" + ZONE);
    private static final Pattern TITLE =
            Pattern.compile("(?m)^\\W*(?i:timeline|time|chronology|zeit)[^\\n|]{0,20}[\\s(\\[]" + ZONE);
    private static final int FAR = 40_000;

    private StatedZone() {}

    /** The zone as written, empty where none is stated; what stands nearest to the timeline counts. */
    static String in(String timelineTitle, String timeline, String whole) {
        return first("timeline " + timelineTitle)
                .or(() -> first(timeline))
                .or(() -> first(whole))
                .orElse("");
    }

    private static Optional<String> first(String text) {
        String near = text.length() > FAR ? text.substring(0, FAR) : text;
        return find(TITLE, near).or(() -> find(SENTENCE, near)).or(() -> find(KEY, near));
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
