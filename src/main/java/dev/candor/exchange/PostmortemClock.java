package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.record.ZoneWord;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the local times of one postmortem into moments: by the zone written behind them, else the one that the text states for all, else the one that
 * the person who imports names. It never guesses one; what it could not decide it asks.
 */
final class PostmortemClock {
    private static final String HINT = "name the zone with --zone, such as --zone Europe/Berlin, and import again";

    private final String stated;
    private final Optional<ZoneId> named;
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Map<String, Integer> assumed = new TreeMap<>();

    /**
     * A clock for one text.
     *
     * @param stated the zone that the text states for all its times, as written; empty where it states none
     */
    PostmortemClock(String stated, Optional<ZoneId> named) {
        this.stated = stated;
        this.named = named;
    }

    /** The moment; empty where the zone or the clock's change leaves it open. */
    Optional<Instant> at(LocalDateTime local, String written) {
        String word = written.isEmpty() ? stated : written;
        Optional<ZoneId> own = word.isEmpty() ? Optional.empty() : ZoneWord.zone(word, local);
        if (own.isEmpty() && named.isEmpty()) {
            count(asked, why(word));
            return Optional.empty();
        }
        if (own.isEmpty()) {
            count(assumed, why(word));
        }
        return moment(local, own.or(() -> named).orElse(ZoneOffset.UTC));
    }

    /** What was asked and what was assumed, to be told. */
    List<Problem> told(Place file) {
        List<Problem> told = new ArrayList<>();
        asked.forEach((why, times) -> told.add(Problem.warning(
                "time-without-zone",
                file,
                counted(times) + " of its timeline " + why + " and stay in the text",
                HINT)));
        assumed.forEach((why, times) -> told.add(Told.note(
                "zone-assumed",
                file,
                counted(times) + " of its timeline " + why + " and were read in "
                        + named.map(ZoneId::getId).orElse(""),
                "")));
        return told;
    }

    private Optional<Instant> moment(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            count(asked, "fall on the hour in which clocks change");
            return Optional.empty();
        }
        return Optional.of(local.toInstant(offsets.get(0)));
    }

    private static String why(String word) {
        if (word.isEmpty()) {
            return "have no zone";
        }
        return ZoneWord.meansSeveral(word)
                ? "are in " + word + ", which stands for several zones,"
                : "are in " + word + " on a day on which its zone has another time,";
    }

    private static String counted(int times) {
        return times == 1 ? "1 time" : times + " times";
    }

    private static void count(Map<String, Integer> counts, String why) {
        counts.merge(why, 1, Integer::sum);
    }
}
