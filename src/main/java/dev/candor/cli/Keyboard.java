package dev.candor.cli;

import dev.candor.problem.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person types, a line at a time. */
interface Keyboard {
    /** The next line without its end; empty where the person closed the input with Ctrl-D. */
    Optional<String> line();

    /** Reads no byte beyond the line, so that an editor that is started next finds the rest. */
    static Keyboard of(InputStream in) {
        return () -> {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next = read(in);
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = read(in);
            }
            return next < 0 && line.size() == 0
                    ? Optional.empty()
                    : Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
        };
    }

    private static int read(InputStream in) {
        try {
            return in.read();
        } catch (IOException e) {
            throw Failure.io("the terminal cannot be read", "give the answers as options")
                    .because(e);
        }
    }
}
