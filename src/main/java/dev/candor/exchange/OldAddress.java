package dev.candor.exchange;

import dev.candor.output.SitePath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which old addresses a record can redirect from. */
final class OldAddress {
    private static final Pattern ALIAS = Pattern.compile("/([^/].*?)/?");

    private OldAddress() {}

    /** Whether it is a path that a file can stand at on every system. */
    static boolean isPossible(String path) {
        Matcher parts = ALIAS.matcher(path);
        return path.length() <= 300 && parts.matches() && SitePath.isValid(parts.group(1));
    }
}
