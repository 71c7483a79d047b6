package dev.candor.exchange;

import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.TextDecoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads postmortems in whatever encoding they are, and tells what had to change so that a record may hold them. */
final class PostmortemSourceReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern FRONT = Pattern.compile(
            "\\A\\s*^(---|\\+\\+\\+)[ \\t]*$\\R(.*?)^\\1[ \\t]*$\\R?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY =
            Pattern.compile("^[ \\t]{0,8}[\"']?[A-Za-z][\\w.-]{0,60}[\"']?[ \\t]{0,8}[:=]", Pattern.MULTILINE);

    private final Problems problems;

    PostmortemSourceReader(Problems problems) {
        this.problems = problems;
    }

    /** A file; empty with an error where it is no text that a record could hold. */
    Optional<PostmortemSource> read(String name, Path file) {
        Place place = Place.of(name);
        return bytes(file, place)
                .flatMap(bytes -> text(bytes, place))
                .map(text -> clean(text, place))
                .map(text -> split(name, text))
                .filter(source -> says(source, place));
    }

    private Optional<byte[]> bytes(Path file, Place place) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return leftOut(place, "is no regular file", "name the file itself");
            }
            return Files.size(file) > TextDecoder.MAX_BYTES
                    ? leftOut(place, "is larger than a record may be", "move long material to a page of its own")
                    : Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.io("cannot read " + place.path(), "check its permissions")
                    .because(e);
        }
    }

    private Optional<String> text(byte[] bytes, Place place) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.add(Told.note("encoding", place, "was UTF-16 and is UTF-8 now", ""));
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        for (byte one : bytes) {
            if (one == 0) {
                return leftOut(place, "is no text", "save it as Markdown");
            }
        }
        return Optional.of(decoded(bytes, place));
    }

    private String decoded(byte[] bytes, Place place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.warning(
                    "encoding",
                    place,
                    "is not UTF-8; it was read as Windows-1252 and is UTF-8 now",
                    "look at its accents");
            return new String(bytes, WINDOWS);
        }
    }

    /** A mark of byte order and characters that nobody can see are no part of a text. */
    private String clean(String text, Place place) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String clean = plain.codePoints()
                .filter(PostmortemSourceReader::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (clean.length() != plain.length()) {
            problems.warning(
                    "forbidden-character",
                    place,
                    "had characters that cannot be seen and that no record may hold; they were left out",
                    "");
        }
        return clean;
    }

    private static boolean isText(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !noncharacter && !surrogate && point != 0xFEFF;
    }

    private PostmortemSource split(String name, String text) {
        Matcher front = FRONT.matcher(text);
        if (!front.find() || !KEY.matcher(front.group(2)).find()) {
            return new PostmortemSource(name, Keys.NONE, "", text);
        }
        String fence = front.group(1);
        String normal = fence + "\n" + front.group(2).replaceAll("\\R", "\n") + fence + "\n";
        Keys keys = HugoFrontMatter.read(normal, Place.of(name), problems)
                .map(HugoFrontMatter::keys)
                .orElse(Keys.NONE);
        return new PostmortemSource(name, keys, front.group(), text.substring(front.end()));
    }

    private boolean says(PostmortemSource source, Place place) {
        boolean says = !source.body().isBlank();
        return says || leftOut(place, "has no text", "").isPresent();
    }

    private <T> Optional<T> leftOut(Place place, String why, String hint) {
        problems.add(Problem.error("left-out", place, why + " and was left out", hint));
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
