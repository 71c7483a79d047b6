package dev.candor.exchange;

import dev.candor.problem.Place;

/**
 * An issue file of a cState site, before it is read.
 *
 * @param path below the site's folder, with {@code /} between segments
 * @param name the last part of its address, as its file is called
 * @param below its folder below {@code issues}, empty or ending in {@code /}
 * @param language the key of its language
 * @param archived whether it lay outside the pages of the site, and so never had an address
 * @param text what is in it
 */
record CstateFile(String path, String name, String below, String language, boolean archived, String text) {
    /** The file as a place. */
    Place place() {
        return Place.of(path);
    }

    /** What names it in its own language and in others: a translation has the same. */
    String key() {
        return (archived ? "archive/" : "") + below + name;
    }
}
