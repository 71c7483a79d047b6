/** To and from other systems: importers, and reports in the formats that other programs read. */
@NullMarked
package dev.candor.exchange;

import org.jspecify.annotations.NullMarked;
