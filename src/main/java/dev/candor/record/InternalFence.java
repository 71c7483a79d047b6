package dev.candor.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the fences of internal blocks, and whatever somebody may have meant as one, from other lines. */
final class InternalFence {
    /** The only line that opens an internal block. */
    static final String OPEN = "::: internal";
    /** The only line that closes it. */
    static final String CLOSE = ":::";

    private static final Pattern COLON_ALIKE =
            Pattern.compile("[\\u2236\\uA789\\u02D0\\u05C3\\u0589\\u1803\\u205A\\uFE13\\uFE30]");
    private static final Pattern MARKERS = Pattern.compile("(?:[>*+#\\-]|\\d{1,9}[.)])+");
    private static final Pattern NOISE = Pattern.compile("[\\p{Z}\\p{C}\\\\]+");
    private static final Pattern INTERNAL = Pattern.compile(":::[^a-z:]*+(?:int|inr|itn|nte|inetr)");
    private static final Pattern SHORT = Pattern.compile("::[^a-z:]*inte?r?n.*", Pattern.DOTALL);

    private InternalFence() {}

    /** Whether a line of text could be meant as a fence, exact or not. */
    static boolean resembles(String line) {
        if (!hasColons(line)) {
            return false;
        }
        String plain = plain(line);
        String start =
                MARKERS.matcher(plain).lookingAt() ? MARKERS.matcher(plain).replaceFirst("") : plain;
        return start.startsWith(CLOSE)
                || SHORT.matcher(start).matches()
                || INTERNAL.matcher(plain).find();
    }

    /** Whether a line of code could be meant to open an internal block. */
    static boolean resemblesInCode(String line) {
        return hasColons(line) && INTERNAL.matcher(plain(line)).find();
    }

    private static boolean hasColons(String line) {
        return line.indexOf(':') >= 0 || line.chars().anyMatch(c -> c > 0x2ff);
    }

    private static String plain(String line) {
        String folded = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(COLON_ALIKE.matcher(folded).replaceAll(":")).replaceAll("");
    }
}
