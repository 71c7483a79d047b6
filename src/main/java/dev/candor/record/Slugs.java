package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of records and components: which are right, and which would be right instead. They become addresses and folder names and never change. */
public final class Slugs {
    /** The longest id. */
    public static final int MAX = 80;

    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?");
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private static final Set<String> BUILT_IN = Set.of(
            "incidents",
            "maintenance",
            "notices",
            "components",
            "postmortems",
            "history",
            "insights",
            "actions",
            "subscribe",
            "search",
            "api",
            "data",
            "embed",
            "assets",
            "static",
            "feed",
            "atom",
            "rss",
            "updates",
            "badge",
            "status",
            "llms",
            "metrics",
            "404",
            "index",
            "sitemap",
            "robots",
            "favicon",
            "tags",
            "next-build",
            "pagefind");

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("ø", "oe"),
            Map.entry("œ", "oe"),
            Map.entry("å", "aa"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));

    private Slugs() {}

    /** Whether a text is an id: lower-case ASCII letters, digits and hyphens inside, 1 to 80 of them, and no name of a device. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !DEVICE.matcher(text).matches();
    }

    /** Whether it is one; where it is not, an error that proposes a good one. */
    public static boolean check(String id, Place place, Problems problems) {
        if (isId(id)) {
            return true;
        }
        boolean device = DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches();
        String message = device
                ? "has an id that Windows keeps for a device"
                : "has an id that is not made of lower-case letters, digits and hyphens, 1 to " + MAX + " of them";
        problems.error("bad-id", place, message, "\"" + propose(id) + "\" would be right");
        return false;
    }

    /** Whether an extra page of that name would stand where the site itself has something, or one of its locales. */
    public static boolean isTaken(String pageId, Collection<String> locales) {
        return BUILT_IN.contains(pageId)
                || locales.stream()
                        .anyMatch(locale -> locale.toLowerCase(Locale.ROOT).equals(pageId));
    }

    /**
     * An id made of a text: accents dropped, German and Nordic letters spelt out, everything else a hyphen. Where letters of another script are lost, a short hash
     * of the text keeps two of them apart. The same text gives the same id everywhere.
     */
    public static String propose(String text) {
        String plain = latin(text);
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean lost = plain.codePoints().anyMatch(letter -> letter > 0x7F && Character.isLetterOrDigit(letter));
        if (words.isEmpty()) {
            return "record-" + hash(text);
        }
        String id = lost ? cut(words, MAX - 9) + "-" + hash(text) : cut(words, MAX);
        return DEVICE.matcher(id).matches() ? id + "-record" : id;
    }

    private static String latin(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder spelt = new StringBuilder();
        lower.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> spelt.append(LETTERS.getOrDefault(letter, letter)));
        return Normalizer.normalize(spelt, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int end = words.lastIndexOf('-', length);
        return words.substring(0, end > length / 2 ? end : length).replaceAll("-+$", "");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
