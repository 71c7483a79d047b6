package dev.candor.page;

import java.util.List;

/**
 * One day of a history, or a run of quiet ones.
 *
 * @param iso the date; empty for a run of days
 * @param text what it is called
 * @param anchor its fragment, such as {@code d-2026-11-03}; empty for a run of quiet days
 * @param lines what happened, newest first; none on quiet days
 */
public record DayView(String iso, String text, String anchor, List<HistoryLine> lines) {}
