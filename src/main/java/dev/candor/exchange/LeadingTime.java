package dev.candor.exchange;

import dev.candor.record.ZoneWord;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a line of a timeline starts with, as far as it is written.
 *
 * @param day where there is one
 * @param clock the time of day; of a span its start
 * @param zone as written; empty where none is
 * @param impossible whether there is a time of day that no day has
 * @param rest what follows, without what joins them
 */
record LeadingTime(Optional<LeadingDay> day, Optional<LocalTime> clock, String zone, boolean impossible, String rest) {
    private static final Pattern OPENING = Pattern.compile("[\\s*_`\\[\\](){}<>\"'|]+");
    private static final Pattern ABOUT = words(
            "(?:(?:~|≈|approx(?:imately|\\.)?|about|around|roughly|circa|ca\\.|c\\.|at|on|from|by|between|after|before|since|starting|started)\\s*(?=[\\s~\\d]|[a-z]{3}))+");
    private static final Pattern BETWEEN =
            words("(?:T(?=\\d)|[\\s,;:@~*_`\\])}|–—-]|(?:at|around|about|approx\\.?|approximately|um)\\s)+");
    private static final Pattern ZONE = Pattern.compile("[\\s(\\[]{0,3}" + ZoneWord.REGEX + "[)\\]]?");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d{2}:?\\d{2}(?!\\d)");
    private static final Pattern TO = words("\\s*(?:-|–|—|/|to|until|till|and|bis|→|->)\\s*~?\\s*");
    private static final Pattern ON = words("\\s*,?\\s*\\(?(?:on\\s+)?");
    private static final Pattern CLOSING =
            Pattern.compile("[\\s*_`\\])}>\"'|]*(?:(?:[:–—\\-|,;]+|->|→)(?=[\\s*_`]|$)[\\s*_`]*)?");

    /** The time; empty where the text starts with neither a day nor a time of day. */
    static Optional<LeadingTime> of(String text) {
        return new Cursor(text).read();
    }

    /** Whether it names a time of day. */
    boolean hasClock() {
        return clock.isPresent();
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Goes through a text from its start. */
    private static final class Cursor {
        private final String text;
        private int at;

        private Cursor(String text) {
            this.text = text;
        }

        private Optional<LeadingTime> read() {
            skip(OPENING);
            skip(ABOUT);
            Optional<LeadingDay> day = day();
            if (day.isPresent()) {
                skip(BETWEEN);
            }
            boolean exact = at > 0 && text.charAt(at - 1) == 'T';
            Optional<String> written = take(ClockText.PATTERN);
            if (day.isEmpty() && (written.isEmpty() || clings())) {
                return Optional.empty();
            }
            Optional<LocalTime> clock = written.flatMap(ClockText::time);
            String zone = written.isPresent() ? zone(exact) : "";
            if (written.isPresent() && day.isEmpty()) {
                day = dayBehind();
            }
            return Optional.of(new LeadingTime(day, clock, zone, written.isPresent() && clock.isEmpty(), rest()));
        }

        private boolean clings() {
            return at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) != 'Z';
        }

        /** The zone behind the time or behind the span that it starts. */
        private String zone(boolean exact) {
            String first = (exact ? take(NEGATIVE) : Optional.<String>empty())
                    .or(() -> take(ZONE))
                    .orElse("");
            int before = at;
            if (take(TO).isPresent()) {
                day().ifPresent(day -> skip(BETWEEN));
                if (take(ClockText.PATTERN).isEmpty()) {
                    at = before;
                }
            }
            String last = at == before ? "" : take(ZONE).orElse("");
            return (first.isEmpty() ? last : first).replaceAll("[()\\[\\]\\s]", "");
        }

        private Optional<LeadingDay> dayBehind() {
            int before = at;
            skip(ON);
            Optional<LeadingDay> day = day();
            if (day.isEmpty()) {
                at = before;
            }
            return day;
        }

        private Optional<LeadingDay> day() {
            Optional<LeadingDay> day = LeadingDay.of(text.substring(at));
            day.ifPresent(found -> at += found.length());
            return day;
        }

        private String rest() {
            skip(CLOSING);
            return text.substring(at).strip();
        }

        private void skip(Pattern pattern) {
            take(pattern);
        }

        private Optional<String> take(Pattern pattern) {
            Matcher found = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (!found.lookingAt()) {
                return Optional.empty();
            }
            at = found.end();
            return Optional.of(found.group());
        }
    }
}
