package dev.candor.cli;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import dev.candor.page.Texts;
import dev.candor.problem.Failure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets a person pick what an option did not say: a record, a phase, a severity, components and their statuses. */
final class Picks {
    private final Desk desk;
    private final Sitting sitting;
    private final Names names;

    Picks(Desk desk, Sitting sitting) {
        this.desk = desk;
        this.sitting = sitting;
        this.names = new Names(desk.site());
    }

    /** The incident that was named, or one of those that are open; resolved ones where {@code open} is false. */
    RecordPlace incident(Optional<String> id, boolean open) {
        return desk.place(Desk.INCIDENTS, id.orElseGet(() -> {
            Prompts prompts = sitting.prompts("no incident is named", "its id");
            Insights insights = InsightsAt.of(desk.all(Desk.INCIDENTS), desk.now());
            List<Choice> choices = insights.incidents().values().stream()
                    .filter(state -> state.open() == open)
                    .limit(20)
                    .map(state -> new Choice(state.incident().meta().id(), label(state)))
                    .toList();
            return pick(prompts, "Which incident?", choices, open ? "no incident is open" : "no incident is resolved");
        }));
    }

    /** The record that was named, or one of some. */
    RecordPlace record(String folder, Optional<String> id, List<Choice> choices) {
        String noun = folder.equals(Desk.MAINTENANCE) ? "maintenance" : folder.substring(0, folder.length() - 1);
        return desk.place(
                folder,
                id.orElseGet(() -> pick(
                        sitting.prompts("no " + noun + " is named", "its id"),
                        "Which " + noun + "?",
                        choices,
                        "there is no " + noun + " that this could be for")));
    }

    private String pick(Prompts prompts, String question, List<Choice> choices, String none) {
        if (choices.isEmpty()) {
            throw Failure.usage(none, "name another one by its id");
        }
        String id = prompts.choose(question, choices);
        sitting.remember("", id);
        return id;
    }

    private static String label(IncidentState state) {
        return state.incident().title() + " (" + Names.lower(state.phase()) + ")";
    }

    /** The phase that was named, or one of a track's. */
    Phase phase(Optional<String> word, Phase.Track track) {
        Texts texts = desk.texts();
        return Names.phase(
                word.orElseGet(() -> sitting.asks()
                        ? sitting.ask("", "--phase", prompts -> prompts.choose("Phase?", phases(texts, track)))
                        : "update"),
                track);
    }

    private static List<Choice> phases(Texts texts, Phase.Track track) {
        return Arrays.stream(Phase.values())
                .filter(track::allows)
                .map(phase -> new Choice(Names.lower(phase), texts.get("phase." + Names.lower(phase))))
                .toList();
    }

    /** The severity that was named, or one of the site's; a script may leave it open. */
    Optional<String> severity(Optional<String> word) {
        List<Choice> choices = desk.site().severities().values().stream()
                .map(severity -> new Choice(
                        severity.id(),
                        severity.id() + " " + severity.name()
                                + (severity.description().isEmpty() ? "" : ": " + severity.description())))
                .toList();
        return word.or(() -> sitting.asks()
                        ? Optional.of(sitting.ask("", "--severity", prompts -> prompts.choose("Severity?", choices)))
                        : Optional.empty())
                .map(names::severity);
    }

    /**
     * The components that were named, or that a person picks, each with a status.
     *
     * @param question asked where none is named; none is asked where it is empty
     * @param usual the status of a component named without one; asked for where absent
     */
    Map<String, ComponentStatus> components(List<String> words, String question, Optional<ComponentStatus> usual) {
        Map<String, Optional<ComponentStatus>> named = names.components(words);
        boolean asked = words.isEmpty() && !question.isEmpty() && sitting.asks();
        if (asked) {
            sitting.prompts("", "").chooseAny(question, components()).forEach(id -> named.put(id, Optional.empty()));
        }
        Map<String, ComponentStatus> decided = new LinkedHashMap<>();
        named.forEach((id, status) -> {
            ComponentStatus found = status.or(() -> usual).orElseGet(() -> status(id));
            decided.put(id, found);
            if (asked) {
                sitting.remember("--component", id + "=" + Names.lower(found));
            }
        });
        return decided;
    }

    private ComponentStatus status(String component) {
        List<Choice> choices = Arrays.stream(ComponentStatus.values())
                .map(status -> new Choice(Names.lower(status), desk.texts().get("status." + Names.lower(status))))
                .toList();
        return Names.status(
                sitting.prompts("how " + component + " works is not said", "--component " + component + "=STATUS")
                        .choose("How does " + component + " work?", choices));
    }

    private List<Choice> components() {
        return desk.site().components().stream()
                .filter(component -> component.retired().isEmpty())
                .map(component -> new Choice(component.id(), label(component)))
                .toList();
    }

    private static String label(Component component) {
        return component.name() + " (" + component.id() + ")";
    }
}
