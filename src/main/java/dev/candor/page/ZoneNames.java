package dev.candor.page;

import dev.candor.problem.Problems;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names a zone at a moment: {@code UTC}, {@code CET}, {@code CEST} where a short name is settled and means one thing only,
 * and the offset otherwise, such as {@code UTC+5:30}. The zone's rules say which; the platform's names are never asked.
 */
final class ZoneNames {
    private final ZoneId zone;
    private final Map<ZoneOffset, String> names;

    /** The names of one zone. */
    ZoneNames(ZoneId zone) {
        this.zone = zone;
        this.names = namesOf(zone.getId());
    }

    /** The zone's name at a moment. */
    String at(Instant moment) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        String name = names.get(offset);
        return name == null ? byOffset(offset) : name;
    }

    private static String byOffset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
        String rest = minutes % 60 == 0 ? "" : (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
        return "UTC" + sign + minutes / 60 + rest;
    }

    private static Map<ZoneOffset, String> namesOf(String id) {
        return PropertyLines.read(LocaleData.resource("zones.properties"), new Problems()).values().stream()
                .map(line -> List.of(line.text().split(" ")))
                .filter(words -> words.contains(id))
                .findFirst()
                .map(ZoneNames::named)
                .orElse(Map.of());
    }

    /** From words such as {@code CET+01:00}. */
    private static Map<ZoneOffset, String> named(List<String> words) {
        Map<ZoneOffset, String> names = new HashMap<>();
        for (String word : words) {
            int sign = Math.max(word.indexOf('+'), word.indexOf('-'));
            if (sign > 0 && word.indexOf('/') < 0) {
                names.put(ZoneOffset.of(word.substring(sign)), word.substring(0, sign));
            }
        }
        return Map.copyOf(names);
    }
}
