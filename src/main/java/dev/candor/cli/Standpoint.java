package dev.candor.cli;

import dev.candor.model.Revision;
import java.time.Instant;

/**
 * A commit, and the moment from which it is looked at.
 *
 * @param commit what readers had
 * @param at the moment asked for, or the commit's own where a commit was
 */
record Standpoint(Revision commit, Instant at) {}
