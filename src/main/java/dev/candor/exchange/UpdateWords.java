package dev.candor.exchange;

import dev.candor.model.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which people head the updates in a text, in English, German and Spanish. */
final class UpdateWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ORDER =
            "final|finale?|last|closing|initial|first|original|second|third|fourth|latest|new|another|further|"
                    + "status|letzte[rs]?|abschließende[rs]?|erste[rs]?|weitere[rs]?|neue[rs]?|\\d+(?:st|nd|rd|th|\\.)";
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:" + ORDER
                    + ")\\s+)*(?:message|update|edit(?:ed)?|updated(?=\\W*$|\\s*[:(])|nachricht|meldung|nachtrag|aktualisierung|mensaje|actualizaci[oó]n)\\b"
                    + "|(?:final|initial)\\b(?=\\W*$)",
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile("[\\s_-]*(?:no\\.?|nr\\.?|#)?\\s*(\\d{1,2})\\b", FLAGS);
    private static final Pattern FIRST = Pattern.compile("\\b(?:initial|first|original|erste[rs]?|inicial)\\b", FLAGS);
    private static final Pattern LAST =
            Pattern.compile("\\b(?:final|finale?[rs]?|last|closing|letzte[rs]?|abschließende[rs]?)\\b", FLAGS);
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:resolved|solved|fixed|concluded|completed?|finished|restored|recovered|is over|are over|work is done|done|came back|back (?:online|up|to normal)|"
                    + "is running again|behoben|gelöst|abgeschlossen|beendet|wiederhergestellt|resuelt[oa]|solucionad[oa]|completad[oa])\\b",
            FLAGS);

    private static final Map<String, Phase> PHASES = phases();

    private UpdateWords() {}

    /** How much of a text is a label, such as "Final message" or "Update 2" or a phase alone; 0 where it starts with none. */
    static int labelAt(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            Matcher number = NUMBER.matcher(text);
            boolean numbered = number.region(label.end(), text.length()).lookingAt();
            return numbered ? number.end() : label.end();
        }
        return PHASES.keySet().stream()
                .filter(word -> startsWithWord(text, word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The phase that a label is or names. */
    static Optional<Phase> phase(String label) {
        return PHASES.keySet().stream()
                .filter(word -> startsWithWord(label, word))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(PHASES::get);
    }

    /** Whether a label says that it heads the first word. */
    static boolean isFirst(String label) {
        return FIRST.matcher(label).find();
    }

    /** Whether a label says that it heads the last word. */
    static boolean isLast(String label) {
        return LAST.matcher(label).find();
    }

    /** Whether a text says that all is well again. */
    static boolean saysOver(String text) {
        return OVER.matcher(text).find();
    }

    /** The number of an update, 0 where it has none. */
    static int number(String label) {
        Matcher number = NUMBER.matcher(label);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static boolean startsWithWord(String text, String word) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(word)
                && (lower.length() == word.length() || !Character.isLetterOrDigit(lower.charAt(word.length())));
    }

    private static Map<String, Phase> phases() {
        Map<String, Phase> words = new java.util.HashMap<>();
        put(words, Phase.INVESTIGATING, List.of("investigating", "investigation", "untersuchung", "investigando"));
        put(words, Phase.IDENTIFIED, List.of("identified", "identifiziert", "identificado"));
        put(words, Phase.MITIGATED, List.of("mitigated"));
        put(
                words,
                Phase.MONITORING,
                List.of("monitoring", "beobachtung", "überwachung", "monitorizando", "monitoreando"));
        put(
                words,
                Phase.RESOLVED,
                List.of("resolved", "solved", "fixed", "behoben", "gelöst", "erledigt", "resuelto", "solucionado"));
        put(words, Phase.SCHEDULED, List.of("scheduled", "planned", "geplant", "programado"));
        put(words, Phase.IN_PROGRESS, List.of("in progress", "in arbeit", "en curso"));
        put(words, Phase.COMPLETED, List.of("completed", "complete", "abgeschlossen", "beendet", "completado"));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Phase> words, Phase phase, List<String> names) {
        names.forEach(name -> words.put(name, phase));
    }
}
