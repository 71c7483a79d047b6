package dev.candor.notify;

import java.time.Instant;

/**
 * One thing that readers have not heard yet.
 *
 * @param id the same for the same word whenever it is computed; what makes a delivery happen once
 * @param kind what it is about
 * @param recordId the record's id
 * @param title the record's title
 * @param state the phase or the state in a word, such as {@code Identified} or {@code Moved}
 * @param at when it was said
 * @param text the words, plain
 * @param url the record's address; relative to the site's root where the site has no URL
 */
public record News(
        String id, Kind kind, String recordId, String title, String state, Instant at, String text, String url) {
    /** What news is about. */
    public enum Kind {
        INCIDENT,
        NOTICE,
        MAINTENANCE,
        POSTMORTEM
    }

    /** One line that says it all, such as a subject. */
    public String headline() {
        return state + ": " + title;
    }
}
