package dev.candor.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares texts as a reader would: by their words.
 *
 * <p>A corrected spelling changes at most two characters of a long word or the order of letters. A changed digit, a changed first
 * letter and a changed short word may change the meaning ({@code unaffected}, {@code not}), so they never count as spelling.
 */
final class Wordings {
    private static final Pattern MARKUP = Pattern.compile("[*_`~\\\\]|(?m)^ {0,3}(?:#{1,6}|>|[-+]|\\d+[.)])(?= )");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONG_WORD = 5;

    private Wordings() {}

    /** A text's words without mark-up. */
    static List<String> words(String text) {
        String plain = MARKUP.matcher(text).replaceAll("").strip();
        return plain.isEmpty() ? List.of() : List.of(SPACE.split(plain));
    }

    /** Whether they differ in nothing but white space, mark-up or spelling. */
    static boolean sameToReaders(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> left = words(one);
        List<String> right = words(other);
        boolean same = left.size() == right.size();
        for (int i = 0; same && i < left.size(); i++) {
            same = left.get(i).equals(right.get(i)) || isSpelling(left.get(i), right.get(i));
        }
        return same;
    }

    /** How many of their words they share, 0 to 1. */
    static double likeness(String one, String other) {
        List<String> left = new ArrayList<>(words(one));
        List<String> right = words(other);
        int all = left.size() + right.size();
        int before = left.size();
        right.forEach(left::remove);
        return all == 0 ? 0 : 2.0 * (before - left.size()) / all;
    }

    private static boolean isSpelling(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        boolean plain =
                (left + right).chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == ',' || c == '.');
        if (!plain || left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0)) {
            return false;
        }
        return sorted(left).equals(sorted(right))
                || (Math.min(left.length(), right.length()) >= LONG_WORD && distance(left, right) <= 2);
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** How many characters have to be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
