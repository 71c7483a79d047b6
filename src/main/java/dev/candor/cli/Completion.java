package dev.candor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds what may stand at the end of a line that is being typed: commands, options, and names from the records. */
final class Completion {
    private final List<String> words;
    private final String current;
    private CommandSpec command;
    private Optional<OptionSpec> open = Optional.empty();

    /** The words after the program's name, the last of them unfinished. */
    Completion(CommandSpec root, List<String> words) {
        this.command = root;
        this.words = words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
        this.current = words.isEmpty() ? "" : words.get(words.size() - 1);
        this.words.forEach(this::follow);
    }

    private void follow(String word) {
        if (open.isPresent()) {
            open = Optional.empty();
        } else if (word.startsWith("-")) {
            open = option(word).filter(option -> option.arity().max() > 0);
        } else {
            CommandLine below = command.subcommands().get(word);
            command = below == null ? command : below.getCommandSpec();
        }
    }

    private Optional<OptionSpec> option(String name) {
        return Optional.ofNullable(command.findOption(name));
    }

    /** All that fit, in the order of the help texts. */
    List<Choice> candidates() {
        int equals = current.indexOf('=');
        if (open.isPresent()) {
            return fitting(values(open.get(), current), current);
        }
        if (current.startsWith("--") && equals > 0) {
            String prefix = current.substring(0, equals + 1);
            String value = current.substring(equals + 1);
            return option(current.substring(0, equals)).stream()
                    .flatMap(option -> fitting(values(option, value), value).stream())
                    .map(choice -> new Choice(prefix + choice.id(), choice.label()))
                    .toList();
        }
        return fitting(current.startsWith("-") ? options() : Stream.concat(commands(), positionals()), current);
    }

    private static List<Choice> fitting(Stream<Choice> all, String start) {
        return all.filter(choice -> choice.id().startsWith(start)).toList();
    }

    private Stream<Choice> options() {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> new Choice(option.longestName(), first(option.description())));
    }

    private Stream<Choice> commands() {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(below -> !below.usageMessage().hidden())
                .map(below ->
                        new Choice(below.name(), first(below.usageMessage().description())))
                .distinct();
    }

    private Stream<Choice> positionals() {
        return command.positionalParameters().stream().limit(1).flatMap(words -> values(words, current));
    }

    private static String first(String[] description) {
        return description.length == 0 ? "" : description[0];
    }

    private Stream<Choice> values(ArgSpec argument, String value) {
        Iterable<String> marked = argument.completionCandidates();
        if (marked instanceof Candidates names) {
            return new NameCandidates(desk()).of(names, value);
        }
        return marked == null
                ? Stream.empty()
                : StreamSupport.stream(marked.spliterator(), false).map(word -> new Choice(word, ""));
    }

    private Desk desk() {
        Path folder = Path.of(given("--source").orElse("")).toAbsolutePath().normalize();
        return Desk.open(folder, given("--content"), Clock.systemUTC());
    }

    private Optional<String> given(String option) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + "=")) {
                found.add(words.get(i).substring(option.length() + 1));
            } else if (words.get(i).equals(option) && i + 1 < words.size()) {
                found.add(words.get(i + 1));
            }
        }
        return found.stream().reduce((first, second) -> second);
    }
}
