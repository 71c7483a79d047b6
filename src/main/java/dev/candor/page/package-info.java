/** What each page says, as view records without HTML. */
@NullMarked
package dev.candor.page;

import org.jspecify.annotations.NullMarked;
