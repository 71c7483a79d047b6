package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Addresses of machines, of version 4 and 6; not those of this machine itself, and not versions that look alike. */
public final class IpAddress implements Rule {
    private static final RuleInfo INFO =
            new RuleInfo("PW002", Level.WARNING, "a text for the public holds an IP address");
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Phrase ADDRESS = Phrase.of(
            "",
            "(?i)(?=[0-9a-f])(?:(?<![\\w.-])(?<!version )(?<!release )(?!127\\.|0\\.0\\.0\\.0|255\\.)(?:" + OCTET
                    + "\\.){3}" + OCTET + "(?![\\w-]|\\.\\d)(?:/\\d{1,2})?"
                    + "|(?<![\\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\w:])"
                    + "|(?<![\\w:.])[0-9a-f]{2,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?(?![\\w:])"
                    + "|(?<![\\w:.])(?:fe80|2[0-9a-f]{3})::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}(?![\\w:]))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return PublicText.found(context, ADDRESS)
                .map(found ->
                        found.finding(INFO, "this is the address of a machine", "say which part of the service it is"));
    }
}
