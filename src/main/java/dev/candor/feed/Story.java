package dev.candor.feed;

import dev.candor.model.Component;
import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happened as feeds tell it: an incident, a notice, a maintenance window or a postmortem.
 *
 * @param key its lasting name, such as {@code incidents/2026-11-03-checkout-errors}
 * @param kind the word for what it is, in the feed's language
 * @param title in the feed's language
 * @param page where readers find it
 * @param version names its record's content
 * @param published when readers first heard of it
 * @param summary the text before the first word
 * @param words what was said, newest first
 * @param components what it is about
 */
record Story(
        String key,
        String kind,
        String title,
        SitePath page,
        String version,
        Instant published,
        MarkdownText summary,
        List<Word> words,
        List<Component> components) {

    /** The story that changed last comes first. */
    static final Comparator<Story> NEWEST_FIRST =
            Comparator.comparing(Story::updated).reversed().thenComparing(Story::key);

    /**
     * One dated word.
     *
     * @param key tells it from the story's other words and never changes
     * @param label the phase it announces
     * @param texts what it says, in parts
     * @param anchor where the page shows it; empty where the page shows it nowhere in particular
     */
    record Word(String key, Instant at, String label, List<Part> texts, String anchor) {}

    /**
     * A part of what a word says.
     *
     * @param heading empty where it has none
     */
    record Part(String heading, MarkdownText text) {}

    /** When it was last spoken of. */
    Instant updated() {
        return words.isEmpty() ? published : words.get(0).at();
    }
}
