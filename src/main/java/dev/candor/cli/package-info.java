/** The commands: read options, clock and environment, call one service, print, return an exit code. */
@NullMarked
package dev.candor.cli;

import org.jspecify.annotations.NullMarked;
