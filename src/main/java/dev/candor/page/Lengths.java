package dev.candor.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes lengths of time in one locale with at most two neighbouring units: days and hours, or hours and minutes; seconds
 * alone and only where there is no full minute. What is smaller is cut off, not rounded up.
 */
final class Lengths {
    private final String language;
    private final Numerals numerals;
    private final String join;
    private final Map<Unit, Map<PluralForm, String>> units = new EnumMap<>(Unit.class);

    private enum Unit {
        DAY(86_400),
        HOUR(3_600),
        MINUTE(60),
        SECOND(1);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    /** Of a width that the locale has: {@code short} or {@code long}. */
    Lengths(LocaleData data, Numerals numerals, String width) {
        this.language = LocaleData.language(data.id());
        this.numerals = numerals;
        this.join = data.get("unit." + width + ".join");
        for (Unit unit : Unit.values()) {
            units.put(unit, forms(data, "unit." + width + "." + unit.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static Map<PluralForm, String> forms(LocaleData data, String key) {
        Map<PluralForm, String> forms = new EnumMap<>(PluralForm.class);
        for (PluralForm form : PluralForm.values()) {
            data.find(key + form.suffix()).ifPresent(text -> forms.put(form, text));
        }
        return forms;
    }

    /** A length; a negative one counts by its size. */
    String write(Duration duration) {
        List<String> parts = parts(duration.abs().toSeconds());
        return parts.size() == 1
                ? parts.get(0)
                : join.replace("{0}", parts.get(0)).replace("{1}", parts.get(1));
    }

    private List<String> parts(long seconds) {
        List<String> parts = new ArrayList<>();
        if (seconds >= Unit.DAY.seconds) {
            add(parts, Unit.DAY, seconds / Unit.DAY.seconds);
            add(parts, Unit.HOUR, seconds % Unit.DAY.seconds / Unit.HOUR.seconds);
        } else if (seconds >= Unit.MINUTE.seconds) {
            add(parts, Unit.HOUR, seconds / Unit.HOUR.seconds);
            add(parts, Unit.MINUTE, seconds % Unit.HOUR.seconds / Unit.MINUTE.seconds);
        } else {
            parts.add(seconds == 0 ? one(Unit.MINUTE, 0) : one(Unit.SECOND, seconds));
        }
        return parts;
    }

    private void add(List<String> parts, Unit unit, long count) {
        if (count > 0) {
            parts.add(one(unit, count));
        }
    }

    private String one(Unit unit, long count) {
        Map<PluralForm, String> forms = units.getOrDefault(unit, Map.of());
        String other = forms.getOrDefault(PluralForm.OTHER, "{0}");
        return forms.getOrDefault(PluralForm.of(language, count), other).replace("{0}", numerals.write(count));
    }
}
