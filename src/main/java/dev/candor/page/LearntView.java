package dev.candor.page;

/**
 * A postmortem as the page of its incident shows it.
 *
 * @param status how far it is where it is not published; empty otherwise
 * @param excerpt its first sentences
 */
public record LearntView(LinkView link, String status, TextView excerpt) {}
