package dev.candor.check;

import dev.candor.model.ActionItem;
import dev.candor.model.Postmortem;
import dev.candor.problem.Place;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The action items of all postmortems, each with the places of its keys. */
final class Actions {
    private Actions() {}

    /**
     * An action and where it stands.
     *
     * @param postmortem its record
     * @param index its place in the list
     * @param item the action
     */
    record Action(Postmortem postmortem, int index, ActionItem item) {
        /** Where one of its keys stands, or the action where it has no such key. */
        Place place(String key) {
            return postmortem.meta().places().keys().getOrDefault("actions[" + index + "]." + key, item.place());
        }
    }

    /** All of them. */
    static Stream<Action> all(CheckContext context) {
        return context.catalog().postmortems().values().stream()
                .flatMap(postmortem -> IntStream.range(0, postmortem.actions().size())
                        .mapToObj(index -> new Action(
                                postmortem, index, postmortem.actions().get(index))));
    }
}
