package dev.candor.write;

/**
 * What a write did.
 *
 * @param written outputs that are new or have other bytes than before
 * @param unchanged outputs that kept their bytes and modification times
 * @param removed files of the old site that the new one lacks
 * @param bytes the size of the whole site
 */
public record WriteReport(int written, int unchanged, int removed, long bytes) {}
