package dev.candor.publish;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the host, such as {@code rsync}, which brings its own ways of logging in; it is started without a shell.
 *
 * @param program its name on the path, or its path
 */
record HostTool(String program) {
    /**
     * What a run of it left.
     *
     * @param status its exit status
     * @param said what it wrote to its two outputs, without the blanks around
     */
    record Answer(int status, String said) {
        boolean succeeded() {
            return status == 0;
        }

        /** The last line that it said, which is where programs say why they failed. */
        String lastLine() {
            return said.substring(said.lastIndexOf('\n') + 1);
        }
    }

    /** Runs it to its end. */
    Answer run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), said.strip());
        } catch (IOException e) {
            throw Failure.io("cannot run " + program, "install it, or put it on the PATH")
                    .because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.io("stopped while " + program + " was at work", "publish again; what is there is kept")
                    .because(e);
        }
    }

    /** Runs it and fails where it fails. */
    void succeed(List<String> arguments) {
        Answer answer = run(arguments);
        if (!answer.succeeded()) {
            throw failed(answer);
        }
    }

    /** The message for a run that failed. */
    Failure failed(Answer answer) {
        return Failure.io(
                program + " failed with status " + answer.status() + ": " + answer.lastLine(),
                "mend that and publish again; it goes on where this one ended");
    }
}
