package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param state colours the banner
 * @param answer one sentence that answers "is it working?"
 * @param since since when something is wrong, until when maintenance is planned, or when something was wrong last
 * @param rest what still works; empty where there is nothing to add
 * @param later what the answer will be once planned maintenance begins and ends
 * @param promise when the next word comes
 * @param incidents open ones in full, the worst first
 * @param notices current ones
 * @param running maintenance that goes on
 * @param upcoming maintenance that comes
 * @param groups the components
 * @param days the last days, quiet ones included
 * @param history all that came before
 * @param formula how uptime is counted, in words
 */
public record HomeView(
        Chrome chrome,
        StateView state,
        String answer,
        Optional<TimedView> since,
        String rest,
        List<LaterView> later,
        Optional<PromiseView> promise,
        List<IncidentCard> incidents,
        List<IncidentCard> notices,
        List<MaintenanceCard> running,
        List<MaintenanceCard> upcoming,
        List<GroupView> groups,
        List<DayView> days,
        LinkView history,
        String formula)
        implements PageSpec.Localized {}
