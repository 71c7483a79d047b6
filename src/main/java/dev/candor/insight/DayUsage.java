package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One day of one component, in the site's zone.
 *
 * @param measured how much of the day there is to judge: zero before the component existed and after it retired, less than a day today
 * @param time how long it was in each status other than operational, the worst counting where several overlap
 * @param records ids of the records behind it, oldest first
 */
public record DayUsage(LocalDate day, Duration measured, Map<ComponentStatus, Duration> time, List<String> records) {}
