package dev.candor.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the few moments of an incident that everybody names, where an entry of a timeline says nothing but their name or begins with it as a mark. */
final class MilestoneWord {
    private record Word(String label, Pattern pattern) {}

    private static final List<Word> WORDS = List.of(
            word(
                    "started",
                    "(?:impact |incident |outage )?(?:start(?:ed|s)?|beg[ai]n(?:s|ning)?|onset)(?: at| time| of (?:the )?(?:impact|incident|outage))?"),
            word("detected", "(?:first |time |incident )?detect(?:ed|ion)(?: at| time)?"),
            word("acknowledged", "(?:alert |incident )?acknowledged(?: at)?"),
            word("declared", "incident (?:was )?declared(?: at)?|declared(?: at)?"),
            word("mitigated", "(?:impact |incident )?(?:mitigated|repaired|contained)(?: at| time)?"),
            word("resolved", "(?:incident |issue |outage )?(?:resolved|closed|ends|ended|over)(?: at| time)?"));
    private static final Pattern BRACKETS = Pattern.compile("\\[([\\p{L} _-]{3,20})\\](?![(\\[:])[ \\t]*(.*)");
    private static final Pattern SHOUT =
            Pattern.compile("[*_`']*(OUTAGE (?:BEGINS|STARTS|ENDS|OVER)|INCIDENT (?:BEGINS|STARTS|ENDS|OVER))\\b.*");

    private MilestoneWord() {}

    /** The label of a text; empty where it is an entry like any other. */
    static String of(String text) {
        Matcher shout = SHOUT.matcher(text);
        Matcher bracket = BRACKETS.matcher(text);
        if (shout.matches()) {
            return label(shout.group(1)).orElse("");
        }
        String mark = bracket.matches() ? bracket.group(1) : text.replaceAll("[*_`.:!]+", "");
        return mark.length() > 40 ? "" : label(mark).orElse("");
    }

    /** The text behind a label in brackets; the whole where there is none. */
    static String without(String text) {
        Matcher bracket = BRACKETS.matcher(text);
        return bracket.matches() && label(bracket.group(1)).isPresent() ? bracket.group(2) : text;
    }

    private static Optional<String> label(String mark) {
        return WORDS.stream()
                .filter(word -> word.pattern().matcher(mark.strip()).matches())
                .map(Word::label)
                .findFirst();
    }

    private static Word word(String label, String regex) {
        return new Word(label, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
}
