package dev.candor.record;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people write behind a time to name its zone. An abbreviation that stands for several zones, or for winter time on a day of summer time, means none:
 * in public postmortems "PST" is written for dates in July.
 */
public final class ZoneWord {
    private static final Map<String, ZoneOffset> FIXED = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("SAST", ZoneOffset.ofHours(2)));
    private static final Map<String, String> STANDARD = Map.of(
            "CET", "Europe/Berlin",
            "MEZ", "Europe/Berlin",
            "WET", "Europe/Lisbon",
            "EET", "Europe/Athens",
            "PST", "America/Los_Angeles",
            "MST", "America/Denver",
            "EST", "America/New_York",
            "AEST", "Australia/Sydney",
            "NZST", "Pacific/Auckland");
    private static final Map<String, String> SUMMER = Map.of(
            "CEST", "Europe/Berlin",
            "MESZ", "Europe/Berlin",
            "WEST", "Europe/Lisbon",
            "EEST", "Europe/Athens",
            "PDT", "America/Los_Angeles",
            "MDT", "America/Denver",
            "CDT", "America/Chicago",
            "EDT", "America/New_York",
            "AEDT", "Australia/Sydney",
            "NZDT", "Pacific/Auckland");
    private static final Map<String, String> EITHER = Map.of("PT", "America/Los_Angeles", "ET", "America/New_York");
    private static final Set<String> SEVERAL =
            Set.of("BST", "IST", "CST", "GST", "AST", "CT", "MT", "MSK", "BRT", "ECT");

    /** Matches an abbreviation. */
    static final String NAMES =
            "CEST|CET|MESZ|MEZ|WEST|WET|EEST|EET|P[SD]?T|E[SD]?T|M[SD]?T|C[SD]?T|AE[SD]T|NZ[SD]T|BST|IST|GST|AST|JST|KST|SGT|HKT|SAST|MSK|BRT|ECT";

    /** Matches one, in capital letters unless it is UTC or GMT. */
    public static final String REGEX =
            "(?:(?:UTC|GMT|utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?|Z|\\+\\d{2}:?\\d{2}|"
                    + "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/]+|"
                    + NAMES
                    + ")(?![A-Za-z\\d])";

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private static final Pattern SPOKEN = Pattern.compile("(?:UTC|GMT)[+-].*|" + NAMES);

    private ZoneWord() {}

    /** Whether a word stands for several zones whatever the day. */
    public static boolean meansSeveral(String word) {
        return SEVERAL.contains(word);
    }

    /** Whether a word is an abbreviation of a zone, or an offset from UTC by name such as {@code UTC+2}. */
    static boolean isSpoken(String word) {
        return SPOKEN.matcher(word).matches();
    }

    /** The zone that a word means on that day; empty where it means none or not one. */
    public static Optional<ZoneId> zone(String word, LocalDateTime local) {
        String name = word.strip();
        String upper = name.toUpperCase(Locale.ROOT);
        if (FIXED.containsKey(upper)) {
            return Optional.of(FIXED.get(upper));
        }
        if (STANDARD.containsKey(name) || SUMMER.containsKey(name)) {
            boolean summer = SUMMER.containsKey(name);
            return inSeason(ZoneId.of((summer ? SUMMER : STANDARD).get(name)), summer, local);
        }
        return EITHER.containsKey(name) ? Optional.of(ZoneId.of(EITHER.get(name))) : byId(name, upper);
    }

    private static Optional<ZoneId> inSeason(ZoneId zone, boolean summer, LocalDateTime local) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> fitting = rules.getValidOffsets(local).stream()
                .filter(offset -> rules.isDaylightSavings(local.toInstant(offset)) == summer)
                .toList();
        return fitting.stream().map(ZoneId.class::cast).findFirst();
    }

    private static Optional<ZoneId> byId(String name, String upper) {
        var offset = OFFSET.matcher(upper);
        try {
            if (offset.matches()) {
                int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
                int sign = offset.group(1).equals("-") ? -1 : 1;
                return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
            }
            return name.indexOf('/') > 0 ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
