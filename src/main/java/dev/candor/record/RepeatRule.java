package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the recurrence rule of a maintenance window against the grammar of RFC 5545, section 3.3.10. */
final class RepeatRule {
    private static final String NUMBERS = "[+-]?\\d{1,3}(?:,[+-]?\\d{1,3}){0,60}";
    private static final String DAYS = "(?:[+-]?\\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Map<String, Pattern> PARTS = Map.ofEntries(
            Map.entry("FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY")),
            Map.entry("INTERVAL", Pattern.compile("[1-9]\\d{0,2}")),
            Map.entry("COUNT", Pattern.compile("[1-9]\\d{0,3}")),
            Map.entry("UNTIL", Pattern.compile("\\d{8}(?:T\\d{6}Z?)?")),
            Map.entry("BYDAY", Pattern.compile(DAYS + "(?:," + DAYS + "){0,30}")),
            Map.entry("BYMONTHDAY", Pattern.compile(NUMBERS)),
            Map.entry("BYYEARDAY", Pattern.compile(NUMBERS)),
            Map.entry("BYWEEKNO", Pattern.compile(NUMBERS)),
            Map.entry("BYMONTH", Pattern.compile("\\d{1,2}(?:,\\d{1,2}){0,11}")),
            Map.entry("BYSETPOS", Pattern.compile(NUMBERS)),
            Map.entry("WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU")));
    private static final String HINT = "write a rule of RFC 5545 such as FREQ=MONTHLY;BYDAY=1SU";

    private RepeatRule() {}

    /** The rule in upper case without {@code RRULE:}; empty with an error where it is none. */
    static Optional<String> read(String text, Place place, Problems problems) {
        String rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        List<String> parts = Arrays.asList(rule.split(";", -1));
        Set<String> names = new HashSet<>();
        boolean valid =
                parts.stream().allMatch(part -> isPart(part) && names.add(part.substring(0, part.indexOf('='))));
        boolean bounded = !(names.contains("COUNT") && names.contains("UNTIL"));
        if (!valid || !bounded || !names.contains("FREQ")) {
            problems.error("bad-repeat", place, "\"repeat\" is not a recurrence rule that can be read", HINT);
            return Optional.empty();
        }
        return Optional.of(rule);
    }

    private static boolean isPart(String part) {
        int equals = part.indexOf('=');
        Pattern values = equals < 0 ? null : PARTS.get(part.substring(0, equals));
        return values != null && values.matcher(part.substring(equals + 1)).matches();
    }
}
