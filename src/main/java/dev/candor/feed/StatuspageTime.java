package dev.candor.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the Statuspage contract has them: milliseconds, in the page's zone, {@code Z} only where that is UTC. */
final class StatuspageTime {

    private static final String UTC = "Etc/UTC";

    private final ZoneId zone;
    private final DateTimeFormatter format;

    StatuspageTime(ZoneId zone) {
        boolean utc = zone.normalized().equals(ZoneOffset.UTC);
        this.zone = utc ? ZoneId.of(UTC) : zone;
        this.format = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS" + (utc ? "'Z'" : "xxx"), Locale.ROOT)
                .withZone(utc ? ZoneOffset.UTC : zone);
    }

    /** The zone's name in the tz database. */
    String zone() {
        return zone.getId();
    }

    String text(Instant moment) {
        return format.format(moment);
    }
}
