package dev.candor.render;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges every URL that people wrote after taking off every disguise a browser might take off: only {@code https},
 * {@code http}, {@code mailto} and paths of this site pass.
 *
 * <p>A URL is judged as it will be written and again fully decoded (entities, percents, look-alike characters, backslashes, three
 * times over); it passes only where both are of the same allowed kind, so a disguise can make a link worse but never better.
 */
final class UrlPolicy {
    private static final int MAX_LENGTH = 2_048;
    private static final int DECODINGS = 3;
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@\\\\]+(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("mailto:[^/\\\\?]+(?:\\?.*)?", Pattern.DOTALL);
    private static final Pattern SITE =
            Pattern.compile("(?!//)([\\p{L}\\p{M}\\p{N}._~@%/+ -]+)([?#].*)?", Pattern.DOTALL);
    private static final String UNENCODED = "!#$%&'()*+,-./:;=?@[]_~";
    private static final Url REFUSED = new Url.Refused();

    private enum Kind {
        WEB,
        MAIL,
        ANCHOR,
        SITE,
        REFUSED
    }

    private UrlPolicy() {}

    /**
     * What a URL is.
     *
     * @param written the URL with its Markdown escapes and entities decoded once, as a Markdown parser hands it on
     */
    static Url judge(String written) {
        String clean = stripped(written).strip();
        if (clean.isEmpty() || clean.length() > MAX_LENGTH) {
            return REFUSED;
        }
        Kind kind = kind(clean);
        if (kind != kind(undisguised(clean))) {
            return REFUSED;
        }
        return switch (kind) {
            case WEB -> new Url.External(encoded(clean));
            case MAIL -> new Url.External(encoded(clean.replaceFirst("\\?.*", "")));
            case ANCHOR -> new Url.Anchor(Slugs.slug(Escaping.percentDecodeUrl(clean.substring(1))));
            case SITE -> internal(clean);
            case REFUSED -> REFUSED;
        };
    }

    private static Url internal(String clean) {
        Matcher matcher = SITE.matcher(clean);
        if (!matcher.matches()) {
            return REFUSED;
        }
        String suffix = matcher.group(2) == null ? "" : encoded(matcher.group(2));
        return new Url.Internal(Escaping.percentDecodeUrl(matcher.group(1)), suffix);
    }

    private static Kind kind(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (WEB.matcher(lower).matches()) {
            return Kind.WEB;
        }
        if (MAIL.matcher(lower).matches()) {
            return Kind.MAIL;
        }
        if (lower.startsWith("#") && lower.length() > 1) {
            return Kind.ANCHOR;
        }
        return hasScheme(lower) || !SITE.matcher(lower).matches() ? Kind.REFUSED : Kind.SITE;
    }

    private static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        return colon >= 0 && url.substring(0, colon).chars().noneMatch(c -> c == '/' || c == '?' || c == '#');
    }

    private static String undisguised(String url) {
        String plain = url;
        for (int i = 0; i < DECODINGS; i++) {
            plain = Escaping.percentDecodeUrl(Escaping.unescapeHtml(plain));
            plain = stripped(Normalizer.normalize(plain, Normalizer.Form.NFKC)).strip();
        }
        return plain.replace('\\', '/');
    }

    /** Without the characters that browsers drop or nobody sees: controls, format characters, surrogates. */
    private static String stripped(String url) {
        return url.codePoints()
                .filter(c -> !isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** With everything percent-encoded that may not stand in a URL. */
    static String encoded(String url) {
        return encoded(url, UNENCODED);
    }

    /** With everything percent-encoded but ASCII letters, digits and the characters named. */
    static String encoded(String text, String unencoded) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isAlphanumeric(c) || unencoded.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
