package dev.candor.exchange;

import java.util.Locale;
import java.util.Map;

/** The names of months in English, German, Spanish and French, and their numbers. */
final class MonthNames {
    /** Matches a name or its abbreviation. */
    static final String PATTERN = "jan(?:uar(?:y|io)?|uary)?|enero|ene|janvier|feb(?:ruar(?:y)?|rero)?|février|"
            + "mar(?:ch|zo|s)?|mär(?:z)?|apr(?:il)?|abr(?:il)?|avril|may(?:o)?|mai|june?|juni(?:o)?|juin|"
            + "july?|juli(?:o)?|juillet|aug(?:ust)?|ago(?:sto)?|août|sept?(?:ember|iembre|embre)?|set(?:iembre)?|"
            + "oct(?:ober|ubre|obre)?|okt(?:ober)?|nov(?:ember|iembre|embre)?|dec(?:ember)?|dez(?:ember)?|dic(?:iembre)?|déc(?:embre)?";

    private static final Map<String, Integer> BY_START = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fév", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("abr", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jui", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("ago", 8),
            Map.entry("aoû", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12),
            Map.entry("déc", 12));

    private MonthNames() {}

    /** The number of a month written as a name or as a number. */
    static int number(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        String lower = month.toLowerCase(Locale.ROOT);
        return lower.startsWith("juil") ? 7 : BY_START.getOrDefault(lower.substring(0, 3), 0);
    }
}
