package dev.candor.insight;

import dev.candor.model.Interval;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import java.util.List;

/**
 * One taking place of a maintenance window.
 *
 * @param planned the window as scheduled
 * @param actual when work really went on, from its updates or the window; cut at the moment of looking while it runs
 * @param phase the phase at the moment of looking
 * @param said the updates up to that moment that speak of it, oldest first
 */
public record Occurrence(Interval planned, Interval actual, Phase phase, List<Update> said) {

    public Occurrence {
        said = List.copyOf(said);
    }

    /** Whether it lies ahead. */
    public boolean isUpcoming() {
        return phase == Phase.SCHEDULED;
    }

    /** Whether work goes on. */
    public boolean isRunning() {
        return phase == Phase.IN_PROGRESS || phase == Phase.VERIFYING;
    }
}
