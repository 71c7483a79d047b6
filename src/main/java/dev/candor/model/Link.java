package dev.candor.model;

import java.net.URI;

/**
 * A reference from a record to something elsewhere.
 *
 * @param title the words shown
 * @param target an {@code https}, {@code http} or {@code mailto} address, or a path below the site
 */
public record Link(String title, URI target) {}
