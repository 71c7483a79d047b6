package dev.candor.page;

import java.util.List;

/**
 * What a record said from a moment on.
 *
 * @param at when that version was written
 * @param words its updates then, newest first
 */
public record VersionView(TimeView at, List<WordView> words) {
    /**
     * An update as it was.
     *
     * @param label its phase in the page's locale
     * @param at the time it claims
     * @param paragraphs its text, as its file had it
     */
    public record WordView(String label, TimeView at, List<String> paragraphs) {}
}
