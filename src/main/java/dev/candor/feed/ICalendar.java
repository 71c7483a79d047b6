package dev.candor.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the lines of a calendar (RFC 5545): escaped, ended by CRLF, folded at 75 octets and never inside a character. */
final class ICalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is written as it is: a date, a number, a word of the format's own. */
    ICalendar raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property whose value is text. */
    ICalendar text(String name, String value) {
        return raw(name, escaped(value));
    }

    static String escaped(String value) {
        return CleanText.of(value)
                .replace("\t", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    static String utc(Instant moment) {
        return UTC.format(moment);
    }

    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
            i += Character.charCount(point);
        }
        lines.append("\r\n");
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
