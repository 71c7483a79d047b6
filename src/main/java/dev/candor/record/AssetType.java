package dev.candor.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that a site publishes as they are, each known by its ending and by its first bytes. */
enum AssetType {
    PNG("png", "89504e470d0a1a0a", ""),
    JPEG("jpg jpeg", "ffd8ff", ""),
    WEBP("webp", "52494646", "57454250"),
    GIF("gif", "47494638", ""),
    AVIF("avif", "", "66747970617669"),
    PDF("pdf", "255044462d", ""),
    ICO("ico", "00000100", ""),
    SVG("svg", "", ""),
    TEXT("txt csv log", "", "");

    private final String endings;
    private final String start;
    private final String later;

    /**
     * A kind.
     *
     * @param endings separated by spaces
     * @param start the first bytes
     * @param later the bytes from the eighth on, or for AVIF from the fourth on
     */
    AssetType(String endings, String start, String later) {
        this.endings = endings;
        this.start = start;
        this.later = later;
    }

    /** The kind of that ending, in lower case. */
    static Optional<AssetType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> List.of(type.endings.split(" ")).contains(ending))
                .findFirst();
    }

    /** All endings for a message. */
    static String endings() {
        return Arrays.stream(values())
                .flatMap(type -> Arrays.stream(type.endings.split(" ")))
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }

    /** Whether a file is what its name says. */
    boolean matches(byte[] bytes) {
        return switch (this) {
            case SVG, TEXT -> isText(bytes);
            default -> has(bytes, 0, start) && has(bytes, this == AVIF ? 4 : 8, later);
        };
    }

    private static boolean has(byte[] bytes, int at, String hex) {
        int length = hex.length() / 2;
        if (bytes.length < at + length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) != bytes[at + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
