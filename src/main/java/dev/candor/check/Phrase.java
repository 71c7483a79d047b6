package dev.candor.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern, and the words of which whatever it matches holds at least one: most texts hold none, and need not be searched.
 *
 * @param words in lower case
 * @param pattern what is looked for
 */
record Phrase(List<String> words, Pattern pattern) {
    /** A phrase of words with bars between them. */
    static Phrase of(String words, String pattern) {
        return new Phrase(List.of(words.split("\\|", -1)), Pattern.compile(pattern));
    }

    /** A text as its words are looked for: in lower case, on one line, with straight apostrophes. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('’', '\'');
    }

    /** Whether a folded text could hold it. */
    boolean mayBeIn(String folded) {
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Every match in a text. */
    Stream<MatchResult> in(String text, String folded) {
        return mayBeIn(folded) ? pattern.matcher(text).results() : Stream.empty();
    }
}
