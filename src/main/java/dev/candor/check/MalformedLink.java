package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses that no browser can open. They are looked at, never fetched. */
public final class MalformedLink implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("LK003", Level.WARNING, "an address of another site is malformed");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String HINT = "write the whole address, such as https://example.org/page";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return LinkUse.all(context)
                .filter(MalformedLink::isMalformed)
                .map(link -> link.finding(INFO, "this address cannot be opened", HINT));
    }

    private static boolean isMalformed(LinkUse link) {
        if (!link.hasScheme()) {
            return link.isBareAddress() || link.target().startsWith("//");
        }
        String scheme = link.target().substring(0, link.target().indexOf(':')).toLowerCase(Locale.ROOT);
        return !SCHEMES.contains(scheme) || !isAddress(link.target(), scheme);
    }

    private static boolean isAddress(String target, String scheme) {
        try {
            URI uri = new URI(target.replaceAll("[^\\x21-\\x7e]|[\\[\\]|^`{}\"\\\\]", "_"));
            String host = uri.getRawAuthority();
            return scheme.equals("mailto")
                    ? target.indexOf('@') > 0
                    : host != null && host.matches("[^.:]+(?:\\.[^.:]+)*\\.?(?::\\d{1,5})?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
