package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record's file in its two parts.
 *
 * @param frontMatter the YAML between the lines of three dashes
 * @param body the Markdown after them
 */
public record SourceText(TextBlock frontMatter, TextBlock body) {
    /** The most bytes of front matter. */
    public static final int MAX_FRONT_MATTER = 64 * 1024;

    /** The most bytes of a body. */
    public static final int MAX_BODY = 256 * 1024;

    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

    /**
     * Decodes and splits a file; empty with at least one error where that cannot be done.
     *
     * @param path the file as its author knows it
     */
    public static Optional<SourceText> read(String path, byte[] bytes, Problems problems) {
        return TextDecoder.decode(path, bytes, problems).flatMap(block -> split(block, problems));
    }

    /** Splits a file's text. */
    public static Optional<SourceText> split(TextBlock file, Problems problems) {
        String text = file.text();
        Matcher fence = FENCE.matcher(text);
        if (!fence.find() || !text.substring(0, fence.start()).isBlank()) {
            problems.error("missing-front-matter", file.start(), "has no front matter", startHint(text));
            return Optional.empty();
        }
        int opening = fence.start();
        int from = afterLine(text, fence.end());
        if (!fence.find()) {
            Place place = file.at(lineOf(text, opening), 1);
            String hint = "put a line of three dashes, ---, after the last key";
            problems.error("unclosed-front-matter", place, "starts front matter that never ends", hint);
            return Optional.empty();
        }
        TextBlock front = part(file, from, fence.start());
        return checked(new SourceText(front, part(file, afterLine(text, fence.end()), text.length())), problems);
    }

    private static Optional<SourceText> checked(SourceText parts, Problems problems) {
        boolean frontFits = fits(parts.frontMatter(), MAX_FRONT_MATTER, "front matter", problems);
        boolean bodyFits = fits(parts.body(), MAX_BODY, "text", problems);
        return frontFits && bodyFits ? Optional.of(parts) : Optional.empty();
    }

    private static int afterLine(String text, int end) {
        return Math.min(text.length(), end + 1);
    }

    private static String startHint(String text) {
        String first = text.stripLeading();
        if (first.startsWith("+++")) {
            return "front matter is YAML here: put it between two lines of three dashes, ---, not of +++";
        }
        if (first.startsWith("{")) {
            return "front matter is YAML here: put it between two lines of three dashes, ---";
        }
        return "start the file with a line of three dashes, ---, then keys such as title, then --- again";
    }

    private static TextBlock part(TextBlock file, int from, int to) {
        String text = file.text();
        int line = lineOf(text, from);
        // A file that ends on its closing dashes has its empty body on the line after them.
        boolean afterEnd = from == text.length() && from > 0 && text.charAt(from - 1) != '\n';
        return new TextBlock(file.at(afterEnd ? line + 1 : line, 1), text.substring(from, to));
    }

    private static boolean fits(TextBlock part, int limit, String what, Problems problems) {
        int size = part.text().getBytes(StandardCharsets.UTF_8).length;
        if (size > limit) {
            problems.error(
                    "file-too-large",
                    part.start(),
                    "has " + size / 1024 + " KiB of " + what + ", more than " + limit / 1024 + " KiB",
                    "move long material to a page of its own or to a link");
        }
        return size <= limit;
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
