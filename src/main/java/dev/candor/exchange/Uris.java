package dev.candor.exchange;

import java.nio.charset.StandardCharsets;

/** Writes paths as relative URI references (RFC 3986). */
final class Uris {
    private static final String UNENCODED = "-._~/!$&'()*+,;=@";

    private Uris() {}

    static String path(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNENCODED.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
