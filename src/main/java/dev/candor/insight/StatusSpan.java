package dev.candor.insight;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;

/**
 * A stretch of time in which one record puts one component into one status other than operational.
 *
 * @param interval when; cut at the moment of looking where it is still going on
 * @param status the status
 * @param recordId the incident or maintenance window that says so
 * @param ongoing whether it still lasts at the moment of looking
 */
public record StatusSpan(Interval interval, ComponentStatus status, String recordId, boolean ongoing) {}
