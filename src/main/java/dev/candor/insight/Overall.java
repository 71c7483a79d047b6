package dev.candor.insight;

import dev.candor.model.ComponentStatus;

/**
 * The state of the whole site.
 *
 * @param indicator the one-word state
 * @param description the Statuspage phrase for it, such as {@code Partial System Outage}
 * @param worst the worst component's status
 */
public record Overall(Indicator indicator, String description, ComponentStatus worst) {}
