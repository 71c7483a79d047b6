package dev.candor.render;

/** What a link in a record's text turned out to be once all its disguises were taken off. */
sealed interface Url {
    /** Off the site: {@code https}, {@code http} or {@code mailto}. */
    record External(String href) implements Url {}

    /** On the site: a path, and the query and fragment after it, possibly empty. */
    record Internal(String path, String suffix) implements Url {}

    /** A heading or footnote of the same text. */
    record Anchor(String id) implements Url {}

    /** Nothing that a reader should follow. */
    record Refused() implements Url {}
}
