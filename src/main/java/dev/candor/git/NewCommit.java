package dev.candor.git;

import java.time.Instant;
import java.util.SortedMap;

/**
 * A commit that is to be written: who made it when, and what it changed.
 *
 * @param at author's and committer's time, to the second
 * @param author the author's name
 * @param email the author's address
 * @param message the whole message, its first line the subject
 * @param files the bytes of every file it adds or changes, by path below the repository's root
 */
public record NewCommit(Instant at, String author, String email, String message, SortedMap<String, byte[]> files) {}
