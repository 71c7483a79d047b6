/** What is wrong, where, and what would be right: values that every floor may make and only the top floor prints. */
@NullMarked
package dev.candor.problem;

import org.jspecify.annotations.NullMarked;
