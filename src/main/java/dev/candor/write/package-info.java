/** A site to disk: complete and checked beside the old one before it takes its place. */
@NullMarked
package dev.candor.write;

import org.jspecify.annotations.NullMarked;
