package dev.candor.cli;

import dev.candor.model.Message;
import dev.candor.model.Phase;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import dev.candor.record.Blanks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the text of an update: as it was given, from a message, or in the person's editor; with no blank left. */
final class Words {
    private final Desk desk;
    private final Sitting sitting;
    private final WordOptions options;

    Words(Desk desk, Sitting sitting, WordOptions options) {
        this.desk = desk;
        this.sitting = sitting;
        this.options = options;
    }

    /**
     * The text.
     *
     * @param usual the message that fits best
     * @param known what fills blanks by itself
     */
    String of(String usual, Map<String, String> known) {
        Map<String, String> values = new LinkedHashMap<>(known);
        values.putAll(options.blanks());
        Optional<String> given = options.given();
        if (given.isPresent()) {
            sitting.keep(given.get());
            return settled(Blanks.fill(given.get(), values));
        }
        if (options.message().isPresent()) {
            return settled(Blanks.fill(message(options.message().get()), values));
        }
        sitting.prompts("there are no words to publish", "--text, --text-file or --message NAME");
        return settled(sitting.edit(Blanks.fill(message(usual), values)));
    }

    private String message(String name) {
        if (name.isEmpty()) {
            return "";
        }
        Map<String, Message> all = desk.messages();
        Message message = Optional.ofNullable(all.get(name))
                .orElseThrow(() ->
                        Failure.usage("there is no message \"" + name + "\"", DidYouMean.hint(name, all.keySet())));
        return message.body().source();
    }

    /** The message that is named after a phase. */
    static String usual(Phase phase) {
        return Names.lower(phase).replace('_', '-');
    }

    /** A text without blanks; a person may go on filling them in, a script may not. */
    private String settled(String text) {
        String settled = text;
        List<String> left = Blanks.left(settled);
        while (!left.isEmpty() && sitting.asks()) {
            String blanks = "{{" + String.join("}}, {{", left) + "}}";
            char answer = sitting.prompts("", "").letter("The text still has " + blanks + ". Edit it? [Y/n]", "yn");
            if (answer == 'n') {
                throw unfilled(left);
            }
            settled = sitting.edit(settled);
            left = Blanks.left(settled);
        }
        if (!left.isEmpty()) {
            throw unfilled(left);
        }
        if (settled.isBlank()) {
            throw Failure.usage("the text is empty", "nothing was written");
        }
        return settled;
    }

    private static Failure unfilled(List<String> left) {
        return Failure.usage(
                "the text has blanks that are not filled: {{" + String.join("}}, {{", left) + "}}",
                "fill them with "
                        + left.stream()
                                .map(blank -> blank.equals("next") ? "--next 30m" : "--set " + blank + "=\"…\"")
                                .reduce((one, other) -> one + " " + other)
                                .orElse("")
                        + ", or give your own words with --text");
    }
}
