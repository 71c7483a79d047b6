package dev.candor.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns away what no reader of a preview would send: other hosts' names (DNS rebinding), other methods, endless addresses.
 *
 * @param hosts the values of the {@code Host} header that are this server, in lower case
 */
record Doorkeeper(Set<String> hosts) {
    private static final int LONGEST_ADDRESS = 8 * 1024;

    /** A reason to turn a request away. */
    record Refusal(int status, String reason) {}

    /** Why a request is turned away; absent where it may come in. */
    Optional<Refusal> refusal(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(new Refusal(405, "only GET and HEAD are answered here"));
        }
        if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
            return Optional.of(new Refusal(414, "the address is too long"));
        }
        if (!isOurs(exchange.getRequestHeaders())) {
            return Optional.of(new Refusal(421, "this preview answers to its own address only"));
        }
        return Optional.empty();
    }

    private boolean isOurs(Headers headers) {
        String host = headers.getFirst("Host");
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a request comes from a page of this server, as far as the browser tells. */
    boolean isFromHere(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        String origin = headers.getFirst("Origin");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean sameOrigin = origin == null || hosts.contains(origin.replaceFirst("^https?://", ""));
        return sameSite && sameOrigin;
    }
}
