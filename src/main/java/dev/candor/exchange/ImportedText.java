package dev.candor.exchange;

import dev.candor.output.Fingerprint;
import dev.candor.record.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an imported file, which says what it was imported from and, by a digest of everything else in it, whether a person has changed it since.
 *
 * @param text the whole file
 */
record ImportedText(String text) {
    private static final String FROM = "x-imported-from";
    private static final String DIGEST = "x-imported-digest";
    private static final Pattern FROM_LINE = Pattern.compile("(?m)^" + FROM + ": (.*)$");
    private static final Pattern DIGEST_LINE = Pattern.compile("(?m)^" + DIGEST + ": ([0-9a-f]{16})\\n");
    private static final int DIGITS = 16;

    /** A record's text with both lines. */
    static ImportedText of(RecordText record, String from) {
        RecordText named = record.with(FROM, from);
        return new ImportedText(named.line(DIGEST + ": " + digest(named.text())).text());
    }

    /** The same for a text that follows its keys byte for byte. */
    static ImportedText ofOriginal(RecordText keys, String from, String body) {
        RecordText named = keys.with(FROM, from);
        String digest = digest(named.text() + body);
        return new ImportedText(named.line(DIGEST + ": " + digest).text() + body);
    }

    /** The same for a file of keys alone. */
    static ImportedText ofKeys(String lines, String from) {
        String named = lines + FROM + ": " + from + "\n";
        return new ImportedText(named + DIGEST + ": " + digest(named) + "\n");
    }

    /** What the file was imported from; empty where it was not. */
    Optional<String> from() {
        Matcher line = FROM_LINE.matcher(text);
        return line.find() ? Optional.of(line.group(1).strip().replaceAll("^\"|\"$", "")) : Optional.empty();
    }

    /** Whether it is as the import wrote it. */
    boolean isUntouched() {
        Matcher line = DIGEST_LINE.matcher(text);
        return line.find()
                && line.group(1).equals(digest(text.substring(0, line.start()) + text.substring(line.end())));
    }

    private static String digest(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGITS);
    }
}
