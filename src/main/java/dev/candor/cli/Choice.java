package dev.candor.cli;

/**
 * Something to pick from a list.
 *
 * @param id what is written
 * @param label what a person reads
 */
record Choice(String id, String label) {}
