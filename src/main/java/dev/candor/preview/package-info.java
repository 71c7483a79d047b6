/** The development server: a site from memory, on loopback, that follows what is saved. */
@NullMarked
package dev.candor.preview;

import org.jspecify.annotations.NullMarked;
