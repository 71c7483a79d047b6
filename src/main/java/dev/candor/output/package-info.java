/** The outputs of a build as values, before they are files. */
@NullMarked
package dev.candor.output;

import org.jspecify.annotations.NullMarked;
