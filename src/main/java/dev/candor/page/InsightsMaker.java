package dev.candor.page;

import dev.candor.insight.IncidentReport;
import dev.candor.insight.IncidentState;
import dev.candor.output.SitePath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of one report. */
final class InsightsMaker {
    private static final int MOST_LISTED = 200;
    private static final List<String> DEFINED =
            List.of("incidents", "durations", "median", "impact", "recurring", "follow", "cadence", "trend");

    private final PageContext context;
    private final SitePath path;
    private final IncidentReport report;
    private final List<Integer> years;
    private final Texts texts;
    private final Views views;

    InsightsMaker(PageContext context, SitePath path, IncidentReport report, List<Integer> years) {
        this.context = context;
        this.path = path;
        this.report = report;
        this.years = years;
        this.texts = context.texts();
        this.views = new Views(context);
    }

    /** The page. */
    InsightsView view() {
        InsightsTables tables = new InsightsTables(context, report);
        String title = title();
        String lede = lede();
        return new InsightsView(
                new ChromeMaker(context).chrome(ChromeMaker.Head.plain(path, title, lede)),
                title,
                lede,
                spans(),
                new DotChart(context, report.scope(), report.incidents()).draw(),
                incidents(),
                report.incidents().size() > MOST_LISTED
                        ? texts.get("insights.newest", Map.of("n", number(MOST_LISTED)))
                        : "",
                new LinkView(texts.get("nav.history"), context.addresses().history()),
                tables.durations(),
                tables.components(),
                List.of(Formula.of(context), texts.get("formula.budget")),
                noticed(),
                tables.recurring(),
                tables.follow(),
                tables.published(),
                tables.periods(),
                DEFINED.stream().map(this::definition).toList());
    }

    private boolean isWhole() {
        return path.equals(context.addresses().page("insights"));
    }

    private String title() {
        return isWhole()
                ? texts.get("insights.title")
                : texts.get(
                        "insights.year",
                        Map.of("year", Integer.toString(report.scope().first().getYear())));
    }

    private String lede() {
        int incidents = report.incidents().size();
        String days = texts.day(report.scope().first()) + " – "
                + texts.day(report.scope().last()) + ": ";
        String said = incidents == 0
                ? texts.get("insights.empty")
                : days + texts.get("insights.lede", Map.of("count", texts.plural("count.incident", incidents)));
        return report.scope()
                .component()
                .flatMap(context.catalog()::component)
                .map(component -> context.wording().name(component) + ", " + said)
                .orElse(said);
    }

    private FigureView definition(String name) {
        return new FigureView(texts.get("insights." + name), texts.get("define." + name), name);
    }

    private List<LinkView> spans() {
        Stream<LinkView> whole = Stream.of(
                new LinkView(texts.get("insights.all"), context.addresses().page("insights")));
        Stream<LinkView> each = years.stream()
                .map(year ->
                        new LinkView(Integer.toString(year), context.addresses().page("insights/" + year)));
        return Stream.concat(whole, each).toList();
    }

    private TableView incidents() {
        List<TableView.Row> rows = report.incidents().stream()
                .limit(MOST_LISTED)
                .map(this::incident)
                .toList();
        return new TableView(
                List.of(
                        texts.get("insights.incident"),
                        texts.get("insights.began"),
                        texts.get("insights.lasted"),
                        texts.get("actions.state")),
                rows);
    }

    private TableView.Row incident(IncidentState state) {
        String began = texts.day(views.dayOf(state.incident().started()));
        String lasted = state.ended()
                .map(end ->
                        texts.shortDuration(Duration.between(state.incident().started(), end)))
                .orElseGet(() -> views.phase(state.phase()));
        LinkView link = InsightsTables.link(context, state);
        return new TableView.Row(
                link.text(),
                Optional.of(link),
                List.of(began, lasted, views.state(state).word()),
                List.of(),
                "");
    }

    private List<InsightsView.Share> noticed() {
        int all = report.incidents().size();
        List<InsightsView.Share> shares = new ArrayList<>();
        report.detections().forEach((how, states) -> {
            String name = how.map(found -> texts.get("detection." + found.name().toLowerCase(Locale.ROOT)))
                    .orElseGet(() -> texts.get("insights.missing"));
            shares.add(new InsightsView.Share(
                    name,
                    InsightsTables.share(texts, states.size(), all),
                    IncidentParts.percent(states.size(), all),
                    InsightsTables.records(context, states),
                    InsightsTables.label(texts, states.size())));
        });
        return List.copyOf(shares);
    }

    private String number(long number) {
        return texts.number(BigDecimal.valueOf(number));
    }
}
