/** Out of the building: sites to the places that serve them, records to the repository that others read. */
@NullMarked
package dev.candor.publish;

import org.jspecify.annotations.NullMarked;
