package dev.candor.insight;

import dev.candor.model.Postmortem;
import java.util.List;

/**
 * A postmortem that has something in common with another, and what.
 *
 * @param incidents ids of incidents that both cover
 * @param causes ids of contributing factors that both name
 * @param components ids of components that the incidents of both affected
 * @param words uncommon words of both titles and summaries; empty where there are too few to mean something
 */
public record RelatedPostmortem(
        Postmortem postmortem,
        List<String> incidents,
        List<String> causes,
        List<String> components,
        List<String> words) {
    /** How much that is: an incident counts most, then a cause, then a component, then a word. */
    int weight() {
        return 8 * incidents.size() + 4 * causes.size() + 3 * components.size() + words.size();
    }
}
