package dev.candor.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The plural forms of CLDR, and which of them a whole number takes in each language of the program. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** As keys end with it, such as {@code .few}. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The key without its form, such as {@code count.days} of {@code count.days.few}.
     *
     * @param keys all keys: a text has forms where one of them is {@code .other}
     */
    static Optional<String> base(String key, Set<String> keys) {
        return Arrays.stream(values())
                .filter(form -> key.endsWith(form.suffix()))
                .map(form -> key.substring(0, key.length() - form.suffix().length()))
                .filter(base -> keys.contains(base + OTHER.suffix()))
                .findFirst();
    }

    /**
     * The form of a count, by CLDR's cardinal rules for whole numbers.
     *
     * @param language without a region, such as {@code pt}
     * @param count not negative
     */
    static PluralForm of(String language, long count) {
        return switch (language) {
            case "ja", "zh" -> OTHER;
            case "fr", "pt" -> romance(count, count <= 1);
            case "es" -> romance(count, count == 1);
            case "ar" -> arabic(count);
            default -> count == 1 ? ONE : OTHER;
        };
    }

    /** The forms that counts below a million take, and so the ones that a translation must have. */
    static List<PluralForm> needed(String language) {
        return switch (language) {
            case "ja", "zh" -> List.of(OTHER);
            case "ar" -> List.of(values());
            default -> List.of(ONE, OTHER);
        };
    }

    private static PluralForm romance(long count, boolean one) {
        if (one) {
            return ONE;
        }
        return count != 0 && count % 1_000_000 == 0 ? MANY : OTHER;
    }

    private static PluralForm arabic(long count) {
        if (count <= 2) {
            return values()[(int) count];
        }
        long rest = count % 100;
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }
}
