package dev.candor.cli;

import dev.candor.problem.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person who writes one record, from the first answer until it is in its file. What they said is never lost: a sitting that ends early, by Ctrl-C as
 * well, prints the command that goes on from there.
 */
final class Sitting implements AutoCloseable {
    private static final List<String> WORDS = List.of("--text", "--text-file", "--message", "--set");

    private final Console console;
    private final Instant now;
    private final List<String> command;
    private final List<String> answers = new ArrayList<>();
    private final Draft draft;
    private final TextEditor editor;
    private final Thread onInterrupt = new Thread(this::tellHowToGoOn, "candor-sitting");
    private boolean open = true;

    /**
     * A sitting.
     *
     * @param now the moment of sitting down
     * @param command what was typed to start it
     */
    Sitting(Console console, Map<String, String> environment, Instant now, List<String> command) {
        this.console = console;
        this.now = now;
        this.command = List.copyOf(command);
        this.draft = new Draft(environment);
        this.editor = new TextEditor(environment);
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** The moment of sitting down. */
    Instant now() {
        return now;
    }

    /** Whether there is somebody to ask. */
    boolean asks() {
        return console.keyboard().isPresent();
    }

    /** The person to ask; fails where there is nobody, with the option that was needed. */
    Prompts prompts(String missing, String option) {
        return console.keyboard()
                .map(keyboard -> new Prompts(console, keyboard))
                .orElseThrow(() -> Failure.usage(missing, "add " + option));
    }

    /** An answer, remembered as the option that would have given it. */
    String ask(String missing, String option, Function<Prompts, String> question) {
        String answer = question.apply(prompts(missing, option));
        answers.add(option.split("[ =]", 2)[0]);
        answers.add(answer);
        return answer;
    }

    /** Remembers an option, or with an empty name a word, that an answer stood for. */
    void remember(String option, String value) {
        if (!option.isEmpty()) {
            answers.add(option);
        }
        answers.add(value);
    }

    /** Keeps words that must not be lost. */
    void keep(String text) {
        draft.keep(text, now);
    }

    /** Lets the person work on words. */
    String edit(String text) {
        return draft.edit(text, now, editor);
    }

    /** The record is written; there is nothing left to lose. */
    void done() {
        open = false;
        draft.done();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException goingDown) {
            // The machine stops already, and its hook says what is to be said.
            return;
        }
        tellHowToGoOn();
    }

    private void tellHowToGoOn() {
        if (!open || (answers.isEmpty() && draft.file().isEmpty())) {
            return;
        }
        List<String> words = new ArrayList<>(List.of("candor"));
        words.addAll(draft.file().isPresent() ? withoutWords(command) : command);
        words.addAll(answers);
        draft.file().ifPresent(file -> {
            words.add("--text-file");
            words.add(file.toString());
            console.err().println("\nYour text is kept in " + file);
        });
        console.err()
                .println("To go on from here:\n  "
                        + words.stream().map(Sitting::quoted).collect(Collectors.joining(" ")));
    }

    /** The kept text stands for all options that said what to write. */
    private static List<String> withoutWords(List<String> command) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < command.size(); i++) {
            String word = command.get(i);
            if (WORDS.contains(word)) {
                i++;
            } else if (WORDS.stream().noneMatch(option -> word.startsWith(option + "="))) {
                rest.add(word);
            }
        }
        return rest;
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
