package dev.candor.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of letters and of the shapes of states, a thousand units high, read from a file that comes with the program, so that pictures are the same
 * on machines with other fonts.
 *
 * <p>The letters are those of Inter (SIL Open Font License 1.1), Latin, Greek and Cyrillic, in the weights 400 and 600.
 */
final class Outlines {
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Optional<Outline>> read = new HashMap<>();

    /**
     * One of them.
     *
     * @param advance how far the next letter stands from this one
     * @param path {@code M x y}, {@code L x y}, {@code Q x y x y} and {@code Z}, whole numbers, upwards from the line letters stand on
     */
    record Outline(int advance, String path) {}

    Outlines() {
        Shipped.text("outlines.txt").lines().forEach(line -> {
            int name = line.indexOf(' ', line.indexOf(' ') + 1);
            lines.put(line.substring(0, name), line.substring(name + 1));
        });
    }

    /** A letter in a weight; absent where the font lacks it. */
    Optional<Outline> letter(int weight, int codePoint) {
        return find(weight + " " + Integer.toHexString(codePoint));
    }

    /** The shape of a state, by its name in the theme. */
    Optional<Outline> shape(String state) {
        return find("shape " + state);
    }

    private Optional<Outline> find(String name) {
        return read.computeIfAbsent(
                name, any -> Optional.ofNullable(lines.get(name)).map(Outlines::outline));
    }

    private static Outline outline(String line) {
        int space = line.indexOf(' ');
        return new Outline(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
    }
}
