/** Files to model and back: text, YAML, times, ids, and the readers of every record kind. */
@NullMarked
package dev.candor.record;

import org.jspecify.annotations.NullMarked;
