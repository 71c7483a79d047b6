package dev.candor.output;

/**
 * An output on its way to bytes: what they depend on is known, and they can be made from what was gathered for that.
 *
 * @param fingerprint all that the bytes depend on
 * @param content makes the bytes
 */
public record Draft(Fingerprint fingerprint, Content content) {}
