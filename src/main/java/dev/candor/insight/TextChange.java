package dev.candor.insight;

import java.time.Instant;

/**
 * A change of a text that readers would notice.
 *
 * @param at when it was changed
 * @param commit the full id of the commit that changed it
 * @param before what it said
 * @param after what it said then
 */
public record TextChange(Instant at, String commit, String before, String after) {}
