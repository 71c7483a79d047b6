package dev.candor.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from the days of a text that can be read in one way only whether its days or its months stand first. */
final class DayOrder {
    private static final String LATE = "(?:1[3-9]|2\\d|3[01])";
    private static final String EARLY = "(?:0?[1-9]|1[0-2])";
    private static final String END = "(?:[-/](?:(?:19|20)\\d{2}|\\d{2}))?(?![\\d/-])";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d/.-])" + LATE + "/" + EARLY + END);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![\\d/.-])" + EARLY + "/" + LATE + END);

    private DayOrder() {}

    /** Whether days stand first; empty where nothing tells, or both do. */
    static Optional<Boolean> isDayFirst(String text) {
        boolean days = DAY_FIRST.matcher(text).find();
        boolean months = MONTH_FIRST.matcher(text).find();
        return days == months ? Optional.empty() : Optional.of(days);
    }
}
