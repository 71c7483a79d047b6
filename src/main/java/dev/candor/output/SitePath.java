package dev.candor.output;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of one output below the site's root, such as {@code incidents/2026-11-03-checkout/index.html}.
 *
 * <p>Segments are ASCII letters, digits, {@code -}, {@code _}, {@code .} and {@code @}; none is {@code .} or {@code ..}, so a path never leaves the site.
 *
 * @param value with {@code /} between segments and none at either end
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final Pattern SEGMENTS = Pattern.compile(
            "(?:[A-Za-z0-9_@-]|\\.(?!\\.?(?:/|$)))[A-Za-z0-9._@-]*(?:/(?:[A-Za-z0-9_@-]|\\.(?!\\.?(?:/|$)))[A-Za-z0-9._@-]*)*");
    private static final String INDEX = "index.html";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path below the site: " + value);
        }
    }

    /** Whether a text is such a path. */
    public static boolean isValid(String value) {
        return SEGMENTS.matcher(value).matches();
    }

    /** A file, such as {@code feed.json}. */
    public static SitePath of(String value) {
        return new SitePath(value);
    }

    /** The page served at an address such as {@code incidents/x}; the empty address is the home page. */
    public static SitePath page(String address) {
        return new SitePath(address.isEmpty() ? INDEX : address + "/" + INDEX);
    }

    /** The same output in the tree of a locale; the empty locale is the site's default, which has no prefix. */
    public SitePath in(String locale) {
        return locale.isEmpty() ? this : new SitePath(locale + "/" + value);
    }

    /** What follows the site's URL and a slash: {@code incidents/x/} for a page, the value itself for a file. */
    public String address() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
    }

    /**
     * A relative reference to this from another output. It names {@code index.html}, so that a site opened from a folder
     * works; the theme's script shortens it where a host serves the site.
     */
    public String from(SitePath other) {
        String folder = other.value.substring(0, other.value.lastIndexOf('/') + 1);
        int shared = sharedFolders(folder);
        String up = "../".repeat((int)
                folder.substring(shared).chars().filter(c -> c == '/').count());
        return up + value.substring(shared);
    }

    private int sharedFolders(String folder) {
        int shared = 0;
        for (int i = 0; i < Math.min(folder.length(), value.length()) && folder.charAt(i) == value.charAt(i); i++) {
            if (folder.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    /** The form in which two paths collide on a file system that ignores case. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
