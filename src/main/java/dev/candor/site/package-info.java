/** The recipe of a build, and its result: the set of outputs. */
@NullMarked
package dev.candor.site;

import org.jspecify.annotations.NullMarked;
