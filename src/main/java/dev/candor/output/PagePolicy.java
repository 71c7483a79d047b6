package dev.candor.output;

import java.util.Base64;

/** What a page may load and run, said to the browser in a meta element of every page and by hosts that send headers. */
public final class PagePolicy {
    /** The content security policy. A host that can send headers adds {@code frame-ancestors}, which a meta element cannot say. */
    public static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private static final String SCRIPTS = "script-src 'self'";

    private PagePolicy() {}

    /**
     * The policy of a page with one inline script of data.
     *
     * @param script what stands between its tags
     */
    public static String with(String script) {
        return CONTENT.replace(
                SCRIPTS, SCRIPTS + " 'sha256-" + Base64.getEncoder().encodeToString(Fingerprint.digest(script)) + "'");
    }
}
