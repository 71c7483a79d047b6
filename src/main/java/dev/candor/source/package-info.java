/** Where bytes and their history come from, whatever holds them. */
@NullMarked
package dev.candor.source;

import org.jspecify.annotations.NullMarked;
