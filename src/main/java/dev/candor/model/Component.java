package dev.candor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the service that readers know by name.
 *
 * @param id unique on the site, and the last segment of its address
 * @param description empty where there is none
 * @param since the day it came to be; before it there is nothing to measure
 * @param retired the day it went away: it keeps its history and leaves the page
 * @param aliases earlier ids that records may still use
 */
public record Component(
        String id,
        String name,
        String description,
        Optional<Slo> slo,
        Optional<LocalDate> since,
        Optional<LocalDate> retired,
        List<String> aliases)
        implements ComponentEntry {
    public Component {
        aliases = List.copyOf(aliases);
    }
}
