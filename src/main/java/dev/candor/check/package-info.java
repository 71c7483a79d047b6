/** Rules about records and their words, a class each; what they need of files, commits and addresses comes in as values. */
@NullMarked
package dev.candor.check;

import org.jspecify.annotations.NullMarked;
