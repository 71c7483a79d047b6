package dev.candor.check;

import java.util.regex.Pattern;

/** The questions and instructions of postmortem templates in common use, which nobody meant to publish. */
final class Prompts {
    static final Pattern SHIPPED = Pattern.compile("(?i)"
            + String.join(
                    "|",
                    "these are only sample subheadings\\.?",
                    "every action item should have a github issue(?:\\s+\\(even a small skeleton of one\\)\\s+attached to it,\\s+so these do not get forgotten)?\\.?",
                    "things that (?:could have gone better|went well|went poorly)[^\\n]{0,60}(?=\\n|$)",
                    "(?:a short |short |brief )?(?:summary|description) of what happened(?: goes)? here",
                    "(?:in )?(?:one|two|a few)(?: or two| to three)? sentences? (?:summary|describing|that summari[sz]e)[^\\n]{0,120}",
                    "(?:describe|explain|list|summari[sz]e|add|insert|fill in|write) (?:here )?(?:the (?:impact|incident|root cause|trigger|timeline|actions?|problem|resolution|contributing factors?)|what (?:happened|went well|went wrong)|how (?:we|you|it))[^\\n]{0,160}",
                    "lorem ipsum[^\\n]{0,80}",
                    "\\b(?:TBD|TBC)\\b(?!-)|\\bTODO:?(?=\\s|$)",
                    "(?<![\\w\\]])\\[(?:insert|fill|describe|name|date|time|your|todo|tbd|component|owner)[^\\]\\n]{0,80}\\](?![(\\[:])",
                    "<(?:insert|fill|describe|name|date|time|your|todo|tbd|component|owner)\\b[^>\\n]{0,80}>",
                    "\\bYYYY-MM-DD\\b|\\bHH:MM\\b"));

    private Prompts() {}
}
