package dev.candor.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds a word in bytes whatever was done to it: case, HTML, JSON, URL, base64, hexadecimal, UTF-16, backwards, cut into two by markup. */
final class Disguises {
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>|[\\u00ad\\u200b-\\u200d\\ufeff]|\\\\|\\r?\\n[ \\t]");

    private final List<String> forms;

    /** Disguises of a word of lower-case ASCII letters. */
    Disguises(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        all.add(new StringBuilder(word).reverse().toString());
        all.add(HexFormat.of().formatHex(word.getBytes(StandardCharsets.US_ASCII)));
        all.add(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        for (String spelt : List.of(word, word.toUpperCase(Locale.ROOT), capital(word))) {
            all.addAll(base64(spelt));
        }
        this.forms = List.copyOf(all);
    }

    /** What surrounds the word wherever it is found. */
    List<String> find(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String percent = PERCENT.matcher(raw).replaceAll(Disguises::character);
        String unicode = UNICODE.matcher(raw).replaceAll(Disguises::character);
        List<String> found = new ArrayList<>();
        for (String text : List.of(
                raw,
                percent,
                unicode,
                Parser.unescapeEntities(raw, false),
                TAGS.matcher(raw).replaceAll(""))) {
            String folded = text.toLowerCase(Locale.ROOT);
            forms.forEach(form -> add(folded.indexOf(form.toLowerCase(Locale.ROOT)), text, found));
        }
        return found;
    }

    private static void add(int at, String text, List<String> found) {
        if (at >= 0) {
            found.add(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
        }
    }

    private static String character(MatchResult code) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The letters that base64 has for a word at each of the three places it can start at, without those that its neighbours decide. */
    private static List<String> base64(String word) {
        List<String> forms = new ArrayList<>();
        for (int shift = 0; shift < 3; shift++) {
            String encoded =
                    Base64.getEncoder().encodeToString(("x".repeat(shift) + word).getBytes(StandardCharsets.US_ASCII));
            int skipped = shift == 0 ? 0 : shift + 1;
            forms.add(encoded.substring(skipped, encoded.length() - 4));
        }
        return forms;
    }
}
