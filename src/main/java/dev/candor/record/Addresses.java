package dev.candor.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads addresses that a page may link to. */
final class Addresses {
    /** What a message says would be right. */
    static final String HINT = "write an https, http or mailto address, or a path such as /about/";

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private Addresses() {}

    /** An address with an allowed scheme, or a path below the site. */
    static Optional<URI> link(String text) {
        return parse(text).filter(uri -> isWeb(uri) || isMail(uri) || isPath(uri));
    }

    /** An address on the web, with a host. */
    static Optional<URI> web(String text) {
        return parse(text).filter(Addresses::isWeb);
    }

    private static Optional<URI> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getUserInfo() == null;
    }

    private static boolean isMail(URI uri) {
        return "mailto".equalsIgnoreCase(uri.getScheme())
                && uri.getSchemeSpecificPart().indexOf('@') > 0;
    }

    private static boolean isPath(URI uri) {
        return uri.getScheme() == null
                && uri.getHost() == null
                && uri.getPath() != null
                && uri.getPath().startsWith("/")
                && !uri.toString().startsWith("//");
    }
}
