package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of tickets in a tracker that readers cannot open; standards and CVE numbers look alike and are meant to be read. */
public final class TicketNumber implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW005", Level.NOTE, "a text for the public names a ticket");
    private static final Pattern TICKET = Pattern.compile(
            "(?<![\\w/.#&=-])(?!(?:UTF|SHA|MD|ISO|RFC|CVE|CWE|AES|RSA|TLS|SSL|HTTP|SEV|COVID|UTC|GMT|GPT|IEC|IEEE|ECMA|DIN|EN|PEP|JEP|JSR|HTTP|WCAG|X|Q|P|S|A|B|C|D|H|F|M|T|PM|VPN|IP|IPV|RTX|GTX|USB|PS|MP|CP|BGP|AS|ES|EC|US|EU|AP|BE|JDK|JAVA|PHP|GCC|LLVM|ROCA|GHSA|RUSTSEC|DSA|USN|RHSA|XSA)-)[A-Z][A-Z0-9]{1,9}-\\d{1,6}(?![\\w-])"
                    + "|\\bINC\\d{5,10}\\b|(?i)\\b(?:ticket|case|jira|incident) ?#\\d{3,8}\\b|#inc-[\\w-]{2,40}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return PublicText.found(context, TICKET)
                .filter(Found::isOwn)
                .map(found -> found.finding(
                        INFO,
                        "this names a ticket that readers cannot open",
                        "leave it out, or move it below \"internal\""));
    }
}
