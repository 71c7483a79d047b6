/** What follows from the records at a moment: pure functions of model and instant. */
@NullMarked
package dev.candor.insight;

import org.jspecify.annotations.NullMarked;
