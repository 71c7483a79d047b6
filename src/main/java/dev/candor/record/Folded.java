package dev.candor.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader of the page takes it in, with the way back to the source: case, accents, kinds of space and of apostrophe, hidden characters, Markdown's
 * emphasis, escapes and entities make no difference.
 */
final class Folded {
    private static final String MARKERS = "*~`\\";
    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u00B4\uFF07\u2032";
    private static final String HYPHENS = "\u2010\u2011\uFE63\uFF0D";
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)|(nbsp|ensp|emsp|thinsp)"
                    + "|(shy|zwj|zwnj));");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}/?>");

    private final String source;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Folded(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.starts = new int[source.length() + 8];
        this.ends = new int[source.length() + 8];
    }

    /** Folds a text. */
    static Folded of(String source) {
        Folded folded = new Folded(source);
        int at = 0;
        while (at < source.length()) {
            char sign = source.charAt(at);
            at = sign < 128 ? folded.plain(sign, at) : folded.other(source.codePointAt(at), at);
        }
        return folded;
    }

    /** The folded text. */
    String text() {
        return text.toString();
    }

    /** Where in the source the character at an index of the folded text begins. */
    int start(int index) {
        return starts[index];
    }

    /** Where in the source the characters before an index of the folded text end. */
    int end(int index) {
        return ends[index - 1];
    }

    private int plain(char sign, int at) {
        if (MARKERS.indexOf(sign) >= 0 || (sign == '_' && !joins(at))) {
            return at + 1;
        }
        if (sign == '<' || sign == '&') {
            return markup(sign, at);
        }
        put(Character.toLowerCase(sign), at, at + 1);
        return at + 1;
    }

    /** Whether an underscore stands inside a word, where Markdown takes it for a letter. */
    private boolean joins(int at) {
        return at > 0
                && at + 1 < source.length()
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at + 1));
    }

    private int markup(char sign, int at) {
        Matcher known = (sign == '<' ? TAG : ENTITY).matcher(source).region(at, Math.min(source.length(), at + 40));
        if (!known.lookingAt()) {
            put(sign, at, at + 1);
            return at + 1;
        }
        if (sign == '&') {
            entity(known, at);
        }
        return known.end();
    }

    private void entity(Matcher entity, int at) {
        if (entity.group(1) != null) {
            add(Integer.parseInt(entity.group(1)), at, entity.end());
        } else if (entity.group(2) != null) {
            add(Integer.parseInt(entity.group(2), 16), at, entity.end());
        } else if (entity.group(3) != null) {
            add(entity.group(3).charAt(0), at, entity.end());
        } else if (entity.group(4) != null) {
            put(' ', at, entity.end());
        }
    }

    private int other(int character, int at) {
        int end = at + Character.charCount(character);
        add(character, at, end);
        return end;
    }

    private void add(int character, int at, int end) {
        int type = Character.getType(character);
        if (!Character.isValidCodePoint(character) || APOSTROPHES.indexOf(character) >= 0) {
            put('\'', at, end);
        } else if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            extend(end);
        } else if (HYPHENS.indexOf(character) >= 0) {
            put('-', at, end);
        } else if (Character.isSpaceChar(character)) {
            put(' ', at, end);
        } else {
            letters(character, at, end);
        }
    }

    private void letters(int character, int at, int end) {
        String plain = character < 128
                ? Character.toString(character)
                : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        folded.chars()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .forEach(sign -> put((char) sign, at, end));
    }

    /** A mark belongs to the letter before it. */
    private void extend(int end) {
        if (text.length() > 0) {
            ends[text.length() - 1] = end;
        }
    }

    private void put(char sign, int at, int end) {
        int index = text.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = at;
        ends[index] = end;
        text.append(sign);
    }
}
