package dev.candor.check;

import java.util.List;

/** The questions and instructions of postmortem templates in common use, which nobody meant to publish. */
final class Prompts {
    static final List<Phrase> SHIPPED = List.of(
            Phrase.of("sample subheadings", "(?i)these are only sample subheadings\\.?"),
            Phrase.of(
                    "every action item should",
                    "(?i)every action item should have a github issue(?:\\s+\\(even a small skeleton of one\\)\\s+attached to it,\\s+so these do not get forgotten)?\\.?"),
            Phrase.of("things that ", "(?i)things that (?:could have gone better|went well|went poorly)[^\\n]{0,60}"),
            Phrase.of(
                    "of what happened",
                    "(?i)(?:a short |short |brief )?(?:summary|description) of what happened(?: goes)? here"),
            Phrase.of(
                    "sentence",
                    "(?i)(?:in )?(?:one|two|a few)(?: or two| to three)? sentences? (?:summary|describing|that summari[sz]e)[^\\n]{0,120}"),
            Phrase.of(
                    "describe |explain |list |summarise |summarize |add |insert |fill in |write ",
                    "(?im)^[ \\t>*_-]{0,8}(?:describe|explain|list|summari[sz]e|add|insert|fill in|write) (?:here )?(?:the (?:impact|incident|root cause|trigger|timeline|actions?|problem|resolution|contributing factors?)|what (?:happened|went well|went wrong)|how (?:we|you|it))\\b[^\\n]{0,160}"),
            Phrase.of("lorem ipsum", "(?i)lorem ipsum[^\\n]{0,80}"),
            Phrase.of("tbd|tbc", "\\b(?:TBD|TBC)\\b(?!-)"),
            Phrase.of("todo", "\\bTODO:?(?=\\s|$)"),
            Phrase.of(
                    "[",
                    "(?i)(?<![\\w\\]])\\[(?:insert|fill|describe|name|date|time|your|todo|tbd|component|owner)[^\\]\\n]{0,80}\\](?![(\\[:])"),
            Phrase.of(
                    "<", "(?i)<(?:insert|fill|describe|name|date|time|your|todo|tbd|component|owner)\\b[^>\\n]{0,80}>"),
            Phrase.of("yyyy-mm-dd|hh:mm", "\\bYYYY-MM-DD\\b|\\bHH:MM\\b"));

    private Prompts() {}
}
