package dev.candor.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The terminal or pipe that a command talks to.
 *
 * @param out results, for people and pipes
 * @param err everything else
 * @param color whether escape codes may be used
 * @param interactive whether a person watches
 * @param keyboard where that person types, if one can be asked
 */
record Console(PrintStream out, PrintStream err, boolean color, boolean interactive, Optional<Keyboard> keyboard) {
    /** A console that nobody sits at. */
    Console(PrintStream out, PrintStream err, boolean color, boolean interactive) {
        this(out, err, color, interactive, Optional.empty());
    }

    /**
     * The process's own streams, always UTF-8; colours only where both are a terminal and {@code NO_COLOR} is not set.
     *
     * @param terminals the streams that are terminals, as the launcher found them: {@code in}, {@code out}, {@code err}
     */
    static Console ofProcess(Map<String, String> environment, String terminals) {
        boolean terminal = terminals.contains("err") && !"dumb".equals(environment.get("TERM"));
        boolean color = terminal
                && terminals.contains("out")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean asks = terminals.contains("in") && terminals.contains("err");
        return new Console(
                utf8(System.out),
                utf8(System.err),
                color,
                terminal,
                asks ? Optional.of(Keyboard.of(System.in)) : Optional.empty());
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** A text in one of the eight terminal colours, where colours may be used. */
    String paint(Paint paint, String text) {
        return color ? "\u001b[" + paint.code + "m" + text + "\u001b[0m" : text;
    }

    /** What colours mean here. */
    enum Paint {
        BAD("1;31"),
        DOUBTFUL("33"),
        GOOD("32"),
        FAINT("2"),
        STRONG("1");

        private final String code;

        Paint(String code) {
            this.code = code;
        }
    }
}
