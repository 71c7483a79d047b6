package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Stream;

/** Names of machines tell customers nothing, and attackers where to look. */
public final class HostName implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW001", Level.WARNING, "a text for the public names a machine");
    private static final Phrase NAME = Phrase.of(
            "",
            "(?<![\\w@./:-])(?:"
                    + "(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,6}(?:internal|local|lan|corp|intra|intranet|private|localdomain|svc)(?:\\.cluster\\.local)?(?![\\w.-]*/)\\b"
                    + "|ip-\\d{1,3}-\\d{1,3}-\\d{1,3}-\\d{1,3}\\b[a-z0-9.-]{0,80}"
                    + "|(?:[a-z]{2,12}\\d?-){0,4}(?:db|srv|server|host|vm|worker|master|lb|proxy|gw|gateway|mx|dns|esx|pve|nas|san|fw|bastion|jump|cache|app|web|node)-?(?:\\d{2,4}|\\d[a-z])(?:[.-][a-z0-9-]{1,40}){0,5}\\b"
                    + "|(?:pg|postgres|mysql|redis|kafka|mongo|elastic|k8s|etcd)-?0\\d{1,3}(?:[.-][a-z0-9-]{1,40}){0,5}\\b"
                    + "|[a-z]{2,16}-?\\d{1,4}[a-z]?\\.(?:[a-z]{2,4}-[a-z]+-\\d\\.|prod\\.|stage\\.|staging\\.|dc\\d\\.|int\\.)[a-z0-9.-]{2,80}"
                    + ")");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return PublicText.found(context, NAME)
                .map(found -> found.finding(INFO, "this names a machine", "say which part of the service it is"));
    }
}
