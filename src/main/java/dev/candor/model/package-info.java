/** Immutable records, enums and sealed interfaces in the words of incident response; knows no file format, page or library. */
@NullMarked
package dev.candor.model;

import org.jspecify.annotations.NullMarked;
