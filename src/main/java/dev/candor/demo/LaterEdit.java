package dev.candor.demo;

import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * A passage of a demo file that read differently at first.
 *
 * @param file below {@code content/}
 * @param at when it was changed
 * @param author first name of the one who changed it
 * @param subject the first line of the commit's message
 * @param first the passage as it was first published; empty where it was added
 * @param now the passage as the file has it; the line after it where one was removed
 */
record LaterEdit(String file, Instant at, String author, String subject, String first, String now) {

    /** Reads edits numbered from 1 on. */
    static List<LaterEdit> of(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".file"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .sorted()
                .map(number -> of(properties, number + "."))
                .toList();
    }

    private static LaterEdit of(Properties properties, String prefix) {
        return new LaterEdit(
                properties.getProperty(prefix + "file"),
                Instant.parse(properties.getProperty(prefix + "at")),
                properties.getProperty(prefix + "author"),
                properties.getProperty(prefix + "subject"),
                properties.getProperty(prefix + "first", ""),
                properties.getProperty(prefix + "now"));
    }

    /** The text before this edit. */
    String undo(String text) {
        return text.replace(now, first);
    }
}
