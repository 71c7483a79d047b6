/** Machine-readable outputs: data, feeds, calendars, badges. */
@NullMarked
package dev.candor.feed;

import org.jspecify.annotations.NullMarked;
