/** Pages to HTML: Markdown to safe HTML, and view records through a theme's templates. */
@NullMarked
package dev.candor.render;

import org.jspecify.annotations.NullMarked;
