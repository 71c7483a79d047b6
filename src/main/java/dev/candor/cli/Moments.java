package dev.candor.cli;

import dev.candor.model.SiteSettings;
import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.Durations;
import dev.candor.record.TimeReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads moments as a person in a hurry writes them: as records do, as a clock time of today, or so long ago. */
final class Moments {
    private final SiteSettings site;
    private final Instant now;

    Moments(SiteSettings site, Instant now) {
        this.site = site;
        this.now = now;
    }

    /** A moment; {@code option} is named where the text is none. */
    Instant read(String text, String option) {
        String plain = text.strip();
        if (plain.equals("now")) {
            return now;
        }
        Optional<Duration> ago = plain.startsWith("-") ? Durations.read(plain.substring(1)) : Optional.empty();
        if (ago.isPresent()) {
            return now.minus(ago.get());
        }
        String whole = plain.matches("[0-9]{1,2}:[0-9]{2}.*") ? today() + " " + padded(plain) : plain;
        Problems problems = new Problems();
        return TimeReader.of(site)
                .instant(whole, Place.of(option), problems)
                .orElseThrow(() -> unreadable(text, option, problems.sorted()));
    }

    /** A length of time such as {@code 30m}. */
    static Duration length(String text, String option) {
        return Durations.read(text)
                .orElseThrow(() ->
                        Failure.usage(option + " " + text + " is no length of time", "write 30m, 4h, 1h30m or 2d"));
    }

    private LocalDate today() {
        return now.atZone(site.zone()).toLocalDate();
    }

    private static String padded(String clock) {
        return clock.indexOf(':') == 1 ? "0" + clock : clock;
    }

    private static Failure unreadable(String text, String option, java.util.List<Problem> problems) {
        String hint = problems.stream().map(Problem::hint).findFirst().orElse("");
        return Failure.usage(
                option + " " + text + " is not a time that can be read",
                hint + (hint.isEmpty() ? "" : "; or ") + "write 10:05 for today, -15m for a quarter of an hour ago");
    }
}
