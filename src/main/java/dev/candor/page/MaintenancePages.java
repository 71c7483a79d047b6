package dev.candor.page;

import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a page for each maintenance window. */
public final class MaintenancePages implements PageMaker {
    private static final int COMING = 6;
    private static final int PAST = 12;

    @Override
    public Stream<PageSpec> pages(PageContext context) {
        ChromeMaker chrome = new ChromeMaker(context);
        return context.insights().maintenance().values().stream().map(state -> page(context, chrome, state));
    }

    private static PageSpec page(PageContext context, ChromeMaker chrome, MaintenanceState state) {
        String id = state.maintenance().id();
        SitePath path = context.addresses().maintenance(id);
        return PageSpec.of(
                path, "maintenance", "maintenance " + id, () -> new Maker(context, chrome, state).view(path));
    }

    /** Makes one view. */
    private static final class Maker {
        private final PageContext context;
        private final ChromeMaker chrome;
        private final MaintenanceState state;
        private final Maintenance maintenance;
        private final Views views;
        private final MaintenanceParts parts;

        private Maker(PageContext context, ChromeMaker chrome, MaintenanceState state) {
            this.context = context;
            this.chrome = chrome;
            this.state = state;
            this.maintenance = state.maintenance();
            this.views = new Views(context);
            this.parts = new MaintenanceParts(context);
        }

        private PageBasis basis() {
            boolean over = state.phase().isFinal() && maintenance.repeat().isEmpty();
            return over ? PageBasis.of(maintenance) : PageBasis.NOW;
        }

        private MaintenanceView view(SitePath path) {
            String title = context.wording().title(maintenance);
            Interval planned = state.current().planned();
            String css = state.current().isRunning() ? "maint" : "none";
            return new MaintenanceView(
                    chrome.chrome(new ChromeMaker.Head(path, title, parts.sentence(state), css, basis())),
                    new LinkView(
                            context.texts().get("kind.maintenance"),
                            context.addresses().history()),
                    title,
                    views.state(state),
                    parts.facts(state),
                    views.start(planned.start(), planned.end()),
                    views.end(planned.start(), planned.end()),
                    state.current().isUpcoming(),
                    MaintenanceParts.clock(state),
                    parts.actual(state),
                    new IncidentParts(context).text(maintenance, maintenance.summary()),
                    views.updates(maintenance, state.said()),
                    EditMarks.unknown(context, maintenance),
                    windows(coming()),
                    windows(past()),
                    maintenance.links().stream()
                            .map(link ->
                                    new ExternalView(link.title(), link.target().toString()))
                            .toList(),
                    views.internal(maintenance));
        }

        private Stream<Occurrence> coming() {
            Instant start = state.current().planned().start();
            return state.occurrences().stream()
                    .filter(occurrence -> occurrence.planned().start().isAfter(start))
                    .limit(COMING);
        }

        private Stream<Occurrence> past() {
            Instant start = state.current().planned().start();
            return state.occurrences().stream()
                    .filter(occurrence -> occurrence.planned().start().isBefore(start))
                    .sorted(Comparator.comparing(Occurrence::planned).reversed())
                    .limit(PAST);
        }

        private List<MaintenanceView.Window> windows(Stream<Occurrence> occurrences) {
            return occurrences.map(this::window).toList();
        }

        private MaintenanceView.Window window(Occurrence occurrence) {
            Interval shown = occurrence.phase() == Phase.COMPLETED ? occurrence.actual() : occurrence.planned();
            return new MaintenanceView.Window(
                    views.start(shown.start(), shown.end()),
                    views.end(shown.start(), shown.end()),
                    new RecordLines(context).state(occurrence));
        }
    }
}
