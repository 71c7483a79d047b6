/** Telling people: what is new to readers, sent once to each place that wants to hear it. */
@NullMarked
package dev.candor.notify;

import org.jspecify.annotations.NullMarked;
