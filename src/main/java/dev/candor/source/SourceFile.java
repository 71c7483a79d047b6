package dev.candor.source;

import java.util.function.Supplier;

/**
 * A regular file of a source tree.
 *
 * @param path below the content root, with {@code /} between segments
 * @param display the path its author knows, below the repository's root
 * @param version names its bytes: the Git blob id, computed the same way for files on disk
 * @param size in bytes
 * @param content reads it; throws {@link dev.candor.problem.Failure} where it cannot be read or is not what its version says
 */
public record SourceFile(String path, String display, String version, long size, Supplier<byte[]> content) {}
