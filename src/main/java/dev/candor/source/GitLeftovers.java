package dev.candor.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.Optional;

/** Finds what Git, or a filter around it, left in a file in place of its content. */
public final class GitLeftovers {
    private static final String LFS = "version https://git-lfs.github.com/spec/";
    private static final String OLD_LFS = "version https://hawser.github.com/spec/";
    private static final String GIT_CRYPT = "\0GITCRYPT\0";
    private static final String OURS = "<<<<<<< ";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private GitLeftovers() {}

    /** What stands in a file instead of its content; empty for ordinary files. Costs next to nothing for those. */
    public static Optional<Problem> in(byte[] bytes, Place place) {
        if (startsWith(bytes, LFS) || startsWith(bytes, OLD_LFS)) {
            return Optional.of(Problem.error(
                    "lfs-pointer",
                    place,
                    "is a Git LFS pointer, not the file itself",
                    "keep it in Git: take its pattern out of .gitattributes and run git add --renormalize"));
        }
        if (startsWith(bytes, GIT_CRYPT)) {
            return Optional.of(Problem.error(
                    "encrypted",
                    place,
                    "is encrypted by git-crypt",
                    "publish from an unlocked folder with --worktree, or keep it unencrypted"));
        }
        return conflict(bytes, place);
    }

    private static boolean startsWith(byte[] bytes, String text) {
        return bytes.length >= text.length() && new String(bytes, 0, text.length(), ISO_8859_1).equals(text);
    }

    /** All three markers, each at the start of a line and in order: one alone is good Markdown. */
    private static Optional<Problem> conflict(byte[] bytes, Place place) {
        int seen = 0;
        int first = 0;
        int line = 1;
        for (int i = 0; i < bytes.length && seen < 3; i = nextLine(bytes, i), line++) {
            if (isMarker(bytes, i, seen)) {
                first = seen == 0 ? line : first;
                seen++;
            }
        }
        return seen < 3
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "merge-conflict",
                        place.at(first, 1),
                        "holds the markers of a merge conflict",
                        "keep one of the two sides and remove the lines <<<<<<<, ======= and >>>>>>>"));
    }

    private static boolean isMarker(byte[] bytes, int from, int seen) {
        String marker = seen == 0 ? OURS : seen == 1 ? BETWEEN : THEIRS;
        int end = from + marker.length();
        if (end > bytes.length || bytes[from] != marker.charAt(0)) {
            return false;
        }
        boolean whole = seen != 1 || end == bytes.length || bytes[end] == '\n' || bytes[end] == '\r';
        return whole && new String(bytes, from, marker.length(), ISO_8859_1).equals(marker);
    }

    private static int nextLine(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i + 1;
    }
}
