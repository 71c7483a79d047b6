/** The demo: a fictional company's records, and the history in which they could have come about. */
@NullMarked
package dev.candor.demo;

import org.jspecify.annotations.NullMarked;
