package dev.candor.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes paths as relative URI references (RFC 3986). */
final class Uris {
    private static final String UNENCODED = "-._~/!$&'()*+,;=@";

    private Uris() {}

    static String path(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNENCODED.indexOf(c) >= 0;
    }
}
