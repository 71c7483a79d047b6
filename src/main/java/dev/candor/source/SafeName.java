package dev.candor.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges one segment of a path: names that would mean something else on another file system, to Git, or to a reader's eye
 * are not safe.
 *
 * <p>The rules are those of {@code git fsck} (hasDotgit, fullPathname, and so on) with Windows' and macOS's limits, and
 * nothing invisible.
 */
public final class SafeName {
    private static final int LONGEST = 255;
    private static final Pattern DOT_GIT = Pattern.compile("(\\.git|git~\\d+)[ .]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** What is wrong with a name, as the end of a sentence that begins with it; empty where nothing is. */
    public static Optional<String> fault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("is not a name of its own");
        }
        if (name.chars().anyMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)) {
            return Optional.of("holds one of / \\ : * ? \" < > |");
        }
        if (name.codePoints().anyMatch(SafeName::isInvisible)) {
            return Optional.of("holds a character that cannot be seen");
        }
        if (DOT_GIT.matcher(name).matches()) {
            return Optional.of("is a name that Git keeps for itself");
        }
        return faultElsewhere(name);
    }

    /** A name with everything invisible spelled out, fit for a terminal. */
    public static String printable(String name) {
        StringBuilder seen = new StringBuilder();
        name.codePoints()
                .forEach(c -> seen.append(
                        isInvisible(c) ? String.format(Locale.ROOT, "<U+%04X>", c) : Character.toString(c)));
        return seen.toString();
    }

    /** The name that bytes spell in UTF-8; empty where they spell none. */
    public static Optional<String> decode(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> faultElsewhere(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("is the name of a device on Windows");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("ends with a dot or a space, which Windows drops");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? Optional.of("is longer than " + LONGEST + " bytes")
                : Optional.empty();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
