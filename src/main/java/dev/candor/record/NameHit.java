package dev.candor.record;

/**
 * A name in a text.
 *
 * @param from where it starts in the source
 * @param to where it ends, a possessive ending included
 * @param role what stands for it
 * @param owning whether it is possessive
 * @param certain whether a person is meant; where not, it is told and left
 */
record NameHit(int from, int to, Role role, boolean owning, boolean certain) {}
