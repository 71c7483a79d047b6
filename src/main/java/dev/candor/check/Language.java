package dev.candor.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is English, so that rules about English words stay silent where they know nothing. */
final class Language {
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final int ENOUGH_WORDS = 8;
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "is", "are", "was", "were", "we", "it", "for", "with", "that", "this", "have",
            "has", "be", "been", "by", "not", "on", "from", "our", "their", "which", "should", "would", "had", "at",
            "they", "you");
    private static final Set<String> OTHERS = Set.of(
            "der", "die", "das", "und", "ist", "wir", "nicht", "ein", "eine", "mit", "den", "wurde", "wurden", "auf",
            "für", "le", "la", "les", "des", "une", "est", "nous", "dans", "pas", "pour", "sur", "avec", "qui", "été",
            "el", "los", "las", "una", "que", "por", "para", "con", "del", "está", "fue", "se", "al", "il", "di", "che",
            "per", "è", "stato", "della", "het", "een", "van", "niet", "zijn", "voor", "werd", "och", "att", "det",
            "som", "inte", "är", "på", "av", "til", "ikke", "og", "não", "uma", "foi", "em", "os", "nie", "jest");

    private Language() {}

    /** Whether a text of that locale is English, as far as its most common words tell. */
    static boolean isEnglish(String locale, String text) {
        return Locale.forLanguageTag(locale).getLanguage().equals("en") && soundsEnglish(text);
    }

    private static boolean soundsEnglish(String text) {
        int words = 0;
        int english = 0;
        int others = 0;
        Matcher word = WORD.matcher(text);
        while (word.find() && words < 400) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words++;
            english += ENGLISH.contains(lower) ? 1 : 0;
            others += OTHERS.contains(lower) ? 1 : 0;
        }
        return words < ENOUGH_WORDS ? others == 0 : english >= others;
    }
}
