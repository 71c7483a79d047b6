package dev.candor.record;

import dev.candor.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises the sections of a postmortem by the titles that people give them.
 *
 * <p>The words come from the published templates (Google SRE, PagerDuty, Atlassian, GitLab, Howie, Etsy, Wikimedia, AWS) and from
 * the headings of 258 public postmortems. The first stem that a title starts with or contains decides, so the narrow ones stand first.
 */
public final class SectionTitles {
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3} |(?:the|our|a|an) )+");

    private record Stem(String words, SectionKind kind) {}

    private static final List<Stem> STEMS = List.of(
                    stems(
                            SectionKind.WENT_POORLY,
                            "what didnt go",
                            "what did not go",
                            "what went wrong",
                            "what went poorly",
                            "what went badly",
                            "what went less well",
                            "what could have gone better",
                            "what could be improved",
                            "what didnt work",
                            "what did not work",
                            "went wrong",
                            "went poorly",
                            "went badly",
                            "didnt go well",
                            "room for improvement",
                            "areas for improvement",
                            "what can we improve",
                            "what could we have done better",
                            "what could have been done better",
                            "what we could have done better",
                            "what needs improvement",
                            "was schlecht lief",
                            "was lief schlecht",
                            "ce qui s est mal"),
                    stems(
                            SectionKind.WENT_WELL,
                            "what went well",
                            "what worked",
                            "went well",
                            "what went right",
                            "things that went well",
                            "positives",
                            "what we did well",
                            "what did we do well",
                            "was gut lief",
                            "was lief gut",
                            "ce qui a bien"),
                    stems(SectionKind.LUCKY, "where we got lucky", "what went lucky", "got lucky", "lucky", "luck"),
                    stems(
                            SectionKind.SURPRISES,
                            "why were we surprised",
                            "why we were surprised",
                            "surprise",
                            "unexpected"),
                    stems(
                            SectionKind.ACTIONS,
                            "action item",
                            "actions",
                            "actionable",
                            "action plan",
                            "review action",
                            "post incident action",
                            "preventative",
                            "corrective action",
                            "corrective",
                            "follow up",
                            "followup",
                            "next step",
                            "future work",
                            "prevent",
                            "remediation item",
                            "remediation and follow",
                            "improvement",
                            "to do",
                            "todo",
                            "backlog",
                            "how will we avoid",
                            "how do we prevent",
                            "how are we going to",
                            "what are we doing",
                            "what we are doing",
                            "what were doing",
                            "what will we do",
                            "what well do",
                            "process improvement",
                            "recommendation",
                            "planned work",
                            "long term",
                            "medium term",
                            "short term",
                            "future measure",
                            "future step",
                            "moving forward",
                            "going forward",
                            "maßnahme",
                            "nächste schritte",
                            "prochaines étapes",
                            "acciones"),
                    stems(
                            SectionKind.RECURRENCE,
                            "recurrence",
                            "related incident",
                            "related item",
                            "similar incident",
                            "previous incident",
                            "has this happened"),
                    stems(
                            SectionKind.COMMUNICATION,
                            "communication",
                            "customer communication",
                            "external message",
                            "external communication",
                            "internal message",
                            "status page",
                            "customer message",
                            "notification"),
                    stems(
                            SectionKind.SUPPORTING,
                            "supporting",
                            "append",
                            "apendi",
                            "graph",
                            "metrics",
                            "screenshot",
                            "reference",
                            "further reading",
                            "links",
                            "logs",
                            "resources",
                            "glossary",
                            "acknowledg",
                            "additional information",
                            "see also",
                            "stats",
                            "statistics",
                            "metadata",
                            "date",
                            "status",
                            "attendees",
                            "atendees",
                            "call recording",
                            "table of contents",
                            "contents",
                            "faq",
                            "participants",
                            "people involved",
                            "involved",
                            "authors",
                            "owner",
                            "thanks",
                            "thank you",
                            "meeting",
                            "misc"),
                    stems(
                            SectionKind.TIMELINE,
                            "timeline",
                            "time line",
                            "chronolog",
                            "sequence of events",
                            "log of events",
                            "course of events",
                            "incident log",
                            "key events",
                            "events",
                            "zeitlicher ablauf",
                            "zeitleiste",
                            "zeitverlauf",
                            "cronolog"),
                    stems(SectionKind.TRIGGER, "trigger", "fault", "initiating event"),
                    stems(
                            SectionKind.CONTRIBUTING_FACTORS,
                            "contributing",
                            "contributor",
                            "root cause",
                            "rootcause",
                            "cause",
                            "causes",
                            "five whys",
                            "5 whys",
                            "five why",
                            "why did",
                            "why it happened",
                            "why this happened",
                            "analysis",
                            "diagnosis",
                            "failure mode",
                            "technical detail",
                            "technical description",
                            "how did it happen",
                            "how it happened",
                            "how did this happen",
                            "ursache",
                            "causa",
                            "bug"),
                    stems(
                            SectionKind.DETECTION,
                            "detect",
                            "how did we find out",
                            "how did we notice",
                            "how was it discovered",
                            "discovery",
                            "time to detect",
                            "how we found",
                            "alerting",
                            "identification"),
                    stems(
                            SectionKind.RECOVERY,
                            "recovery",
                            "time to repair",
                            "time to recover",
                            "time to resolve",
                            "repair",
                            "restoration",
                            "rollback",
                            "resolved by"),
                    stems(
                            SectionKind.RESPONSE,
                            "action taken",
                            "actions taken",
                            "response",
                            "resolution",
                            "mitigation",
                            "remediation",
                            "how did we fix",
                            "how was it fixed",
                            "how we fixed",
                            "fix",
                            "solution",
                            "investigation",
                            "resolve",
                            "escalation",
                            "responders",
                            "what we did",
                            "workaround",
                            "handling",
                            "steps taken",
                            "what should you do",
                            "what should i do",
                            "what do i need to do",
                            "behebung",
                            "lösung",
                            "résolution",
                            "resolución"),
                    stems(
                            SectionKind.IMPACT,
                            "impact",
                            "customer impact",
                            "user impact",
                            "affected",
                            "who was affected",
                            "blast radius",
                            "damage",
                            "consequence",
                            "effect",
                            "what was the impact",
                            "symptom",
                            "scope",
                            "slo",
                            "severity",
                            "duration",
                            "data loss",
                            "auswirkung",
                            "betroffen"),
                    stems(
                            SectionKind.LESSONS,
                            "lesson",
                            "learning",
                            "what did we learn",
                            "what we learn",
                            "what have we learn",
                            "takeaway",
                            "conclusion",
                            "reflection",
                            "insight",
                            "lehren",
                            "leçon",
                            "enseignement",
                            "lecciones",
                            "retrospective",
                            "themes"),
                    stems(
                            SectionKind.BACKGROUND,
                            "background",
                            "context",
                            "lead up",
                            "leadup",
                            "prologue",
                            "introduction",
                            "intro",
                            "how it works",
                            "architecture",
                            "before the incident",
                            "history",
                            "overview of the system"),
                    stems(
                            SectionKind.SUMMARY,
                            "summary",
                            "executive summary",
                            "tldr",
                            "tl dr",
                            "overview",
                            "abstract",
                            "synopsis",
                            "what happened",
                            "description",
                            "incident description",
                            "incident summary",
                            "problem",
                            "issue",
                            "at a glance",
                            "zusammenfassung",
                            "überblick",
                            "résumé",
                            "resumen",
                            "problem description"))
            .stream()
            .flatMap(List::stream)
            .toList();

    private SectionTitles() {}

    /** What a title names; {@link SectionKind#OTHER} where it is none of the known words. */
    public static SectionKind kindOf(String title) {
        String words = plain(title);
        return starting(words).or(() -> containing(words)).orElse(SectionKind.OTHER);
    }

    /** Whether a title is one of the known words and not merely a sentence that holds one. */
    public static boolean isTitle(String title) {
        String words = plain(title);
        return words.split(" ").length <= 6 && starting(words).isPresent();
    }

    private static Optional<SectionKind> starting(String words) {
        return STEMS.stream()
                .filter(stem -> words.startsWith(stem.words()))
                .map(Stem::kind)
                .findFirst();
    }

    private static Optional<SectionKind> containing(String words) {
        return STEMS.stream()
                .filter(stem -> (" " + words).contains(" " + stem.words()))
                .map(Stem::kind)
                .findFirst();
    }

    private static String plain(String title) {
        String bare = PARENTHESES.matcher(title).replaceAll(" ").toLowerCase(Locale.ROOT);
        String words =
                MARKS.matcher(bare.replaceAll("['’`]", "")).replaceAll(" ").strip();
        return NUMBER.matcher(words).replaceFirst("");
    }

    private static List<Stem> stems(SectionKind kind, String... words) {
        return Arrays.stream(words).map(word -> new Stem(word, kind)).toList();
    }
}
