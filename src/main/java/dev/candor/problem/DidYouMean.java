package dev.candor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one most likely meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** The nearest of the known words, where one is near enough: at most a third of the letters differ. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String typed = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(candidate -> distance(typed, candidate.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt((String candidate) -> distance(typed, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A clause for a message: {@code did you mean "x"?}, or the known words where none is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(candidate -> "did you mean \"" + candidate + "\"?")
                .orElseGet(() -> known.isEmpty()
                        ? ""
                        : "known are "
                                + String.join(
                                        ", ", known.stream().sorted().limit(12).toList())
                                + (known.size() > 12 ? ", …" : ""));
    }

    /** Optimal string alignment distance, where swapping two neighbours counts once. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int edited = i == 0 || j == 0 ? i + j : edit(cost, i, j, a.charAt(i - 1) == b.charAt(j - 1));
                cost[i][j] = swapped(a, b, i, j) ? Math.min(edited, cost[i - 2][j - 2] + 1) : edited;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int edit(int[][] cost, int i, int j, boolean same) {
        int change = same ? 0 : 1;
        return Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
