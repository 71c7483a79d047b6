package dev.candor.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an issue of cState becomes; the theme itself knows only issues. */
enum IssueKind {
    INCIDENT,
    MAINTENANCE,
    NOTICE;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:scheduled|planned|routine|maintenance|mantenimiento|programad[oa]s?|planificad[oa]s?)\\b|\\b(?:wartung|geplant)\\w*",
            FLAGS);
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:upgrades?|updates?|migration|deployment|move|clean-?up|reboots?|works?|umzug|umstellung|aktualisierung|migraci[oó]n)\\b",
            FLAGS);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\bthere will be an?\\b|\\bwe(?:'re| are|'ll| will) (?:be )?(?:planning|going to|perform\\w*|upgrad\\w+|migrat\\w+|mov\\w+|updat\\w+)"
                    + "|\\b(?:planned|scheduled|upcoming) (?:\\w+ ){0,2}(?:outage|maintenance|downtime|upgrade|update|migration|work)",
            FLAGS);
    /** Trouble that came of planned work, or was no plan at all. */
    private static final Pattern TROUBLE = Pattern.compile(
            "\\bun-?(?:planned|planed|scheduled)\\b|\\bungeplant\\w*|\\bno (?:programad|planificad)|\\bemergency\\b|\\bnot?fall|\\bfail(?:ed|ure|s)?\\b"
                    + "|\\b(?:after|during|following|due to|because of|caused by|nach|während|wegen|tras|durante)\\b"
                    + "|\\b(?:issues?|problems?|errors?|degrad\\w+|broken|störung\\w*|ausfall|fehler\\w*|problemas?|fall[oa]s?)\\b",
            FLAGS);

    private static final int BEGINNING = 400;

    /**
     * Judges an issue: an announcement says so itself; planned work needs a title that says it is planned, or a title of work that the text announces, no word of
     * trouble in the title, and a window that ends after it starts.
     */
    static IssueKind of(CstateIssue issue) {
        if (issue.traits().informational()) {
            return NOTICE;
        }
        return hasWindow(issue) && isPlanned(issue) ? MAINTENANCE : INCIDENT;
    }

    private static boolean hasWindow(CstateIssue issue) {
        return Optional.of(issue)
                .flatMap(CstateIssue::end)
                .filter(end -> end.isAfter(issue.start()))
                .isPresent();
    }

    private static boolean isPlanned(CstateIssue issue) {
        String title = issue.title();
        String beginning =
                issue.body().substring(0, Math.min(BEGINNING, issue.body().length()));
        boolean announced =
                WORK.matcher(title).find() && ANNOUNCED.matcher(beginning).find();
        return !TROUBLE.matcher(title).find() && (PLANNED.matcher(title).find() || announced);
    }
}
