package dev.candor.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which files name the values of an enum. */
public final class Words {
    private Words() {}

    /** Lower case with underscores, in the enum's order: {@code partial_outage}. */
    public static <E extends Enum<E>> Map<String, E> of(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(of(value), value);
        }
        return Collections.unmodifiableMap(words);
    }

    /** The word for one value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The same with hyphens for underscores: {@code customer-report}. */
    public static <E extends Enum<E>> Map<String, E> hyphenated(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        of(values).forEach((word, value) -> words.put(word.replace('_', '-'), value));
        return Collections.unmodifiableMap(words);
    }
}
