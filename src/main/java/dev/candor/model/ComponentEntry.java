package dev.candor.model;

/** A line of the site's list of components: a component, or a group of them. */
public sealed interface ComponentEntry permits Component, ComponentGroup {
    /** Unique on the site. */
    String id();

    /** As readers see it, in the site's default locale. */
    String name();
}
