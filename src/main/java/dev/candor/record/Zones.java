package dev.candor.record;

import dev.candor.problem.DidYouMean;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zones that a record may name: UTC, an offset, or a region of the time zone database. */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]{2})(?::?([0-9]{2}))?");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");
    private static final Set<String> AMBIGUOUS =
            Set.of("IST", "BST", "CST", "PST", "EST", "AST", "MST", "GST", "SST", "ECT", "AMT", "CDT", "ADT", "WST");

    private static final String EXPLICIT = "write the offset, such as +01:00, or a name such as Europe/Berlin";
    /** Offsets in use run from -12:00 to +14:00. */
    private static final int WEST = -12 * 3600;

    private static final int EAST = 14 * 3600;

    private Zones() {}

    /** The zone written behind a time. */
    static ZoneId inTime(String zone) throws BadTime {
        if (List.of("z", "utc", "gmt").contains(zone.toLowerCase(Locale.ROOT))) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(zone);
        if (offset.matches()) {
            return offset(offset);
        }
        if (ABBREVIATION.matcher(zone).matches()) {
            throw abbreviation(zone);
        }
        return region(zone)
                .orElseThrow(() -> new BadTime("unknown-zone", "names a zone that is not known", hint(zone)));
    }

    /**
     * The zone written behind a time in a text for people. There an abbreviation is honoured that means one offset wherever it is written; one that
     * means several, or winter time on a day of summer time, is an error.
     */
    static ZoneId inText(String zone, LocalDateTime local) throws BadTime {
        if (!ZoneWord.isSpoken(zone) || isAmbiguous(zone)) {
            return inTime(zone);
        }
        String what = "names its zone " + zone + " on a day on which that zone has another time";
        return ZoneWord.zone(zone, local).orElseThrow(() -> new BadTime("zone-abbreviation", what, EXPLICIT));
    }

    private static boolean isAmbiguous(String zone) {
        return AMBIGUOUS.contains(zone) || ZoneWord.meansSeveral(zone);
    }

    /** A region such as {@code Europe/Berlin}, or UTC. */
    static Optional<ZoneId> region(String name) {
        if (name.equals("UTC") || name.equals("Etc/UTC")) {
            return Optional.of(ZoneOffset.UTC);
        }
        boolean region = name.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(name);
        return region ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** What to write instead of a zone that is not known. */
    static String hint(String name) {
        if (!Quotes.isWord(name)) {
            return "write Z, an offset such as +01:00, or a name such as Europe/Berlin";
        }
        List<String> regions = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0)
                .toList();
        return DidYouMean.nearest(name, regions)
                .or(() -> city(name, regions))
                .map(region -> "did you mean \"" + region + "\"?")
                .orElse("write a name of the time zone database, such as Europe/Berlin, or UTC");
    }

    private static Optional<String> city(String name, List<String> regions) {
        String end = "/" + name.toLowerCase(Locale.ROOT).replace(' ', '_');
        return regions.stream()
                .sorted()
                .filter(id -> id.toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst();
    }

    private static ZoneOffset offset(Matcher parts) throws BadTime {
        int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        int seconds = Integer.parseInt(parts.group(2)) * 3600 + minutes * 60;
        int signed = parts.group(1).equals("-") ? -seconds : seconds;
        if (minutes > 59 || signed < WEST || signed > EAST) {
            throw new BadTime(
                    "bad-offset", "has an offset that no place on Earth uses", "offsets run from -12:00 to +14:00");
        }
        return ZoneOffset.ofTotalSeconds(signed);
    }

    private static BadTime abbreviation(String zone) {
        String what = isAmbiguous(zone)
                ? "names its zone " + zone + ", which means different offsets in different places"
                : "names its zone by an abbreviation";
        return new BadTime("zone-abbreviation", what, EXPLICIT);
    }
}
