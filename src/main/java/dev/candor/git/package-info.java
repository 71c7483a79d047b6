/** JGit behind {@link dev.candor.source.SourceTree}: repositories read from their object database, never checked out. */
@NullMarked
package dev.candor.git;

import org.jspecify.annotations.NullMarked;
