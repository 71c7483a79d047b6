package dev.candor.model;

import java.util.function.Supplier;

/**
 * A file that records or the theme refer to.
 *
 * @param path below the content root, such as {@code assets/logo.svg}
 * @param version names its bytes
 * @param bytes reads it
 */
public record Asset(String path, String version, Supplier<byte[]> bytes) {}
