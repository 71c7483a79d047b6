package dev.candor.model;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * How bad the organisation says an incident is, and the duties that follow.
 *
 * @param id such as {@code SEV1}
 * @param name such as {@code Critical}
 * @param rank 1 for the worst
 * @param description empty where there is none
 * @param updateEvery the longest silence while an incident of it is open
 * @param postmortem calendar days after resolution by which a postmortem is due
 */
public record Severity(
        String id,
        String name,
        int rank,
        String description,
        Optional<Duration> updateEvery,
        Optional<Period> postmortem) {}
