package dev.candor.model;

import java.util.Map;

/** A record that has pages of its own. */
public sealed interface ContentRecord permits Incident, Maintenance, Postmortem, ExtraPage {
    /** What every record has. */
    RecordMeta meta();

    /** The title in the site's default locale. */
    String title();

    /** Translations by locale, such as {@code de} or {@code pt-BR}. */
    Map<String, Translation> translations();

    /** The record's id, which is also the last segment of its address. */
    default String id() {
        return meta().id();
    }
}
