package dev.candor.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one file of the demo came about: what it said at a moment, derived from what it says in the end.
 *
 * <p>An update appears at its own time, a milestone with the first update after it, a postmortem as a draft before the day it was
 * published, an action as open before it was done.
 */
final class FileStory {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String MOMENT =
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(Z| UTC|[+-]\\d\\d:\\d\\d)?";
    private static final Pattern UPDATE =
            Pattern.compile("(?m)^## [A-Z][a-z ]+ [—–·-] " + MOMENT + "[^\\n]*\\n(?:(?!## )[^\\n]*(?:\\n|\\z))*");
    private static final Pattern MILESTONE =
            Pattern.compile("(?m)^(?:detected|acknowledged|declared|mitigated): " + MOMENT + "\\n");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?m)^status: published\\npublished: (\\d{4}-\\d\\d-\\d\\d)\\n");
    private static final Pattern DONE = Pattern.compile("status: done, done: (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title: \"?(.+?)\"?$");
    private static final Pattern SPEAKER = Pattern.compile("communications_lead: ([A-Z][a-z]+)");
    private static final Pattern PHASE = Pattern.compile("## ([A-Z][a-z ]+) ");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS_OF_REVIEW = 3;

    private final String text;
    private final List<LaterEdit> edits;

    /**
     * The story of a file.
     *
     * @param text what it says in the end
     * @param edits those of this file
     */
    FileStory(String text, List<LaterEdit> edits) {
        this.text = text;
        this.edits = edits;
    }

    /** The moments at which it may have changed; empty for a file that has been there from the beginning. */
    NavigableSet<Instant> moments() {
        NavigableSet<Instant> moments = new TreeSet<>();
        edits.forEach(edit -> moments.add(edit.at()));
        UPDATE.matcher(before(Instant.MIN)).results().map(FileStory::moment).forEach(moments::add);
        UPDATE.matcher(text).results().map(FileStory::moment).forEach(moments::add);
        DONE.matcher(text).results().map(done -> day(done.group(1))).forEach(moments::add);
        PUBLISHED
                .matcher(text)
                .results()
                .map(published -> day(published.group(1)))
                .forEach(day -> {
                    moments.add(day);
                    moments.add(reviewed(day));
                });
        return moments;
    }

    /** What it said at a moment. */
    String at(Instant moment) {
        String cut = before(moment);
        cut = without(UPDATE, cut, update -> moment(update).isAfter(moment));
        cut = without(MILESTONE, cut, milestone -> moment(milestone).isAfter(moment));
        cut = replace(
                PUBLISHED, cut, found -> day(found.group(1)).isAfter(moment) ? "status: in_review\n" : found.group());
        cut = replace(DONE, cut, found -> day(found.group(1)).isAfter(moment) ? "status: open" : found.group());
        return cut.stripTrailing() + "\n";
    }

    /** The record's title. */
    String title() {
        return first(TITLE, text).orElse("");
    }

    /** The first name of the one who spoke for it, where it says so. */
    Optional<String> speaker() {
        return first(SPEAKER, text);
    }

    /** What the update of that moment says of the state of things. */
    Optional<String> phase(Instant moment) {
        return UPDATE.matcher(before(moment))
                .results()
                .filter(update -> moment(update).equals(moment))
                .findFirst()
                .flatMap(update -> first(PHASE, update.group()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1));
    }

    private static String without(Pattern pattern, String text, Predicate<MatchResult> unwanted) {
        return replace(pattern, text, found -> unwanted.test(found) ? "" : found.group());
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(with.apply(found)));
    }

    private static Instant moment(MatchResult found) {
        String zone = found.group(3);
        LocalDateTime local = LocalDateTime.parse(found.group(1) + "T" + found.group(2));
        if (zone == null) {
            return local.atZone(BERLIN).toInstant();
        }
        return local.toInstant(zone.equals("Z") || zone.equals(" UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone));
    }

    /** The working morning of a date such as {@code 2026-11-03}. */
    static Instant day(String date) {
        return LocalDate.parse(date).atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    private static Instant reviewed(Instant published) {
        return published.minus(DAYS_OF_REVIEW, ChronoUnit.DAYS);
    }

    private String before(Instant moment) {
        String cut = text;
        for (LaterEdit edit : edits) {
            cut = edit.at().isAfter(moment) ? edit.undo(cut) : cut;
        }
        return cut;
    }
}
