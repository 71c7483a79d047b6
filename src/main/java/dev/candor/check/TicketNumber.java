package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers of tickets in a tracker that readers cannot open; standards and CVE numbers look alike and are meant to be read. */
public final class TicketNumber implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW005", Level.NOTE, "a text for the public names a ticket");
    private static final Phrase TICKET = Phrase.of(
            "-|inc|#",
            "(?<![\\w/.#&=-])[A-Z][A-Z0-9]{1,9}-\\d{1,6}(?![\\w-])|\\bINC\\d{5,10}\\b|\\b(?:[Tt]icket|[Cc]ase|J(?:ira|IRA)|[Ii]ncident) ?#\\d{3,8}\\b|#inc-[\\w-]{2,40}");
    /** What stands before the dash in names that readers know. */
    private static final Set<String> KNOWN = Set.of(
            "UTF", "SHA", "MD", "ISO", "RFC", "CVE", "CWE", "AES", "RSA", "TLS", "SSL", "HTTP", "SEV", "COVID", "UTC",
            "GMT", "GPT", "IEC", "IEEE", "ECMA", "DIN", "EN", "PEP", "JEP", "JSR", "WCAG", "PM", "VPN", "IP", "IPV",
            "RTX", "GTX", "USB", "PS", "MP", "CP", "BGP", "AS", "ES", "EC", "US", "EU", "AP", "BE", "JDK", "JAVA",
            "PHP", "GCC", "LLVM", "GHSA", "RUSTSEC", "DSA", "USN", "RHSA", "XSA");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return PublicText.found(context, TICKET)
                .filter(found -> found.isOwn() && !KNOWN.contains(found.text().split("-", 2)[0]))
                .map(found -> found.finding(
                        INFO,
                        "this names a ticket that readers cannot open",
                        "leave it out, or move it below \"internal\""));
    }
}
