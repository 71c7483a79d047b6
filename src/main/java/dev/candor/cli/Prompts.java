package dev.candor.cli;

import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Questions to a person at a terminal, each asked until its answer makes sense. */
final class Prompts {
    private final Console console;
    private final Keyboard keyboard;

    Prompts(Console console, Keyboard keyboard) {
        this.console = console;
        this.keyboard = keyboard;
    }

    /** A line that is not empty. */
    String line(String question) {
        String answer = optional(question);
        while (answer.isEmpty()) {
            answer = optional(question);
        }
        return answer;
    }

    /** A line that may be empty. */
    String optional(String question) {
        console.err().print(console.paint(Console.Paint.STRONG, question) + " ");
        console.err().flush();
        Optional<String> answer = keyboard.line();
        if (answer.isEmpty()) {
            console.err().println();
            throw Failure.usage("stopped", "nothing was written");
        }
        return answer.get().strip();
    }

    /** One of a list, by its number, its id or its label. */
    String choose(String question, List<Choice> choices) {
        show(choices);
        while (true) {
            Optional<String> found = find(line(question), choices);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** Any of a list, by numbers, ids or labels with blanks or commas between. */
    List<String> chooseAny(String question, List<Choice> choices) {
        show(choices);
        while (true) {
            String answer = optional(question);
            List<Optional<String>> found = new ArrayList<>();
            if (!answer.isEmpty()) {
                Optional<String> whole = whole(answer, choices);
                whole.ifPresent(id -> found.add(whole));
                if (whole.isEmpty()) {
                    List.of(answer.split("[,\\s]+")).forEach(word -> found.add(find(word, choices)));
                }
            }
            if (found.stream().allMatch(Optional::isPresent)) {
                return found.stream().flatMap(Optional::stream).distinct().toList();
            }
        }
    }

    /** Yes, no, or a letter of its own; Enter is yes. */
    char letter(String question, String letters) {
        while (true) {
            String answer = optional(question).toLowerCase(Locale.ROOT);
            if (answer.isEmpty()) {
                return letters.charAt(0);
            }
            if (letters.indexOf(answer.charAt(0)) >= 0) {
                return answer.charAt(0);
            }
        }
    }

    private void show(List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            String number = console.paint(Console.Paint.FAINT, String.format(Locale.ROOT, "%4d", i + 1));
            console.err()
                    .println(number + "  "
                            + ProblemPrinter.printable(choices.get(i).label()));
        }
    }

    private Optional<String> find(String answer, List<Choice> choices) {
        if (answer.matches("[0-9]{1,4}")
                && Integer.parseInt(answer) >= 1
                && Integer.parseInt(answer) <= choices.size()) {
            return Optional.of(choices.get(Integer.parseInt(answer) - 1).id());
        }
        Optional<String> whole = whole(answer, choices);
        if (whole.isEmpty()) {
            String hint =
                    DidYouMean.hint(answer, choices.stream().map(Choice::id).toList());
            console.err()
                    .println(console.paint(
                            Console.Paint.DOUBTFUL,
                            "\"" + ProblemPrinter.printable(answer) + "\" is none of them; " + hint));
        }
        return whole;
    }

    private static Optional<String> whole(String answer, List<Choice> choices) {
        return choices.stream()
                .filter(choice ->
                        choice.id().equalsIgnoreCase(answer) || choice.label().equalsIgnoreCase(answer))
                .map(Choice::id)
                .findFirst();
    }
}
