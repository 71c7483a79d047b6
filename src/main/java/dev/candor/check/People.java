package dev.candor.check;

/** The words for people whom a sentence about an incident may be about; never customers, and never machines. */
final class People {
    /** Nouns of people at work; "operator" is left out, because half of all operators are programs. */
    static final String NOUN = "(?:(?:the |an? |our |one of (?:the|our) )?"
            + "(?:\\w+[ -])?(?:engineers?|developers?|devs?|sysadmins?|administrators?|maintainers?|reviewers?|responders?|contributors?|colleagues?"
            + "|employees?|technicians?|committers?|contractors?|interns?|team members?|on-?callers?|the on-?call|SREs?|person on call"
            + "|(?:release|product|project|incident|change|shift|duty|engineering) (?:managers?|leads?)|support agents?|members? of staff)"
            + "(?: (?:on (?:duty|call|shift)|in charge|responsible)\\b)?)";
    /** A handle, or a known name written as one. */
    static final String HANDLE = "(?<![\\w@/.])@[\\p{L}][\\p{L}\\p{N}_-]{1,62}+(?![/.]\\w)";
    /** Somebody else than the author. */
    static final String THIRD = "(?:\\b(?:he|she|someone|somebody|one of us|" + NOUN + "|(?:the|our) (?:\\w+ )?teams?"
            + "|the person \\w+ing (?:the |an? )?[\\w-]+)\\b|" + HANDLE + ")";
    /** The author, alone or with others. */
    static final String FIRST = "\\b(?:we|I)";

    private People() {}
}
