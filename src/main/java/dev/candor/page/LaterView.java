package dev.candor.page;

/**
 * What the home page will answer from a moment on, as far as that is known.
 *
 * @param at the moment
 * @param answer one sentence
 */
public record LaterView(TimeView at, StateView state, String answer) {}
