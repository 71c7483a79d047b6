package dev.candor.model;

import java.util.Optional;

/**
 * What the records were read from.
 *
 * @param commit the commit; absent for a working tree or a plain folder
 * @param historyKnown whether the chain of versions is whole
 */
public record Snapshot(Optional<Revision> commit, boolean historyKnown) {}
