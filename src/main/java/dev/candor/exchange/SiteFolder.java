package dev.candor.exchange;

import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a foreign site: regular ones only, never through a symbolic link, as text that records may hold.
 *
 * @param root the site's folder
 */
record SiteFolder(Path root) {
    private static final long MAX_BYTES = 1L << 20;
    private static final long MAX_FILE = 20L << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Whether there is such a folder. */
    boolean has(String folder) {
        return Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
    }

    /** The names of the folders in a folder, sorted. */
    List<String> folders(String folder) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** Paths of the Markdown files below a folder, relative to the site, sorted. */
    List<String> markdown(String folder) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("(?i).*\\.(?:md|markdown)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The bytes of a picture or another file that a page may show; empty where there is none, or one too large for an asset. */
    Optional<byte[]> file(Path path) {
        Path file = root.resolve(path);
        try {
            boolean fits = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_FILE;
            return fits && file.toRealPath().startsWith(root.toRealPath())
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw unreadable(slashed(path), e);
        }
    }

    /** The bytes of a file; empty where there is none, or one too large to be an issue. */
    private Optional<byte[]> bytes(Path path, Problems problems) {
        Path file = root.resolve(path);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (Files.size(file) > MAX_BYTES) {
                Place place = Place.of(slashed(path));
                problems.error("file-too-large", place, "is larger than 1 MiB and was left out", "shorten it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(slashed(path), e);
        }
    }

    /** The text of a file. */
    Optional<String> text(Path path, Problems problems) {
        return bytes(path, problems).map(bytes -> text(bytes, Place.of(slashed(path)), problems));
    }

    /** Bytes as text: UTF-8, or Windows' own encoding where they are not; characters that no record may hold are dropped and told. */
    private static String text(byte[] bytes, Place place, Problems problems) {
        String text = decoded(bytes, place, problems).replace("\r\n", "\n").replace('\r', '\n');
        String clean = text.codePoints()
                .filter(SiteFolder::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.length() != plain.length()) {
            problems.warning("forbidden-character", place, "had characters that cannot be seen; they were dropped", "");
        }
        return clean;
    }

    private static String decoded(byte[] bytes, Place place, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.warning("not-utf8", place, "is not UTF-8 and was read as Windows-1252", "look at its accents");
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isText(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !noncharacter && point != 0xFEFF;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private Failure unreadable(String what, IOException e) {
        return Failure.io("cannot read " + what + " of " + root, "check its permissions")
                .because(e);
    }
}
