package dev.candor.feed;

import dev.candor.insight.Budget;
import dev.candor.insight.Indicator;
import dev.candor.insight.Insights;
import dev.candor.model.Component;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Impact;
import dev.candor.model.Interval;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The site's state as metrics in the Prometheus text format, which OpenMetrics readers understand as well. */
public final class Metrics implements FeedMaker {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        byte[] bytes = new Page(context).text().getBytes(StandardCharsets.UTF_8);
        return Stream.of(OutputFile.of(SitePath.of("metrics.txt"), MediaType.OPENMETRICS, "metrics.txt", bytes));
    }

    /** Writes the metrics of one build. */
    private static final class Page {
        private final FeedContext context;
        private final Insights insights;
        private final ComponentBook book;
        private final StringBuilder lines = new StringBuilder();

        private Page(FeedContext context) {
            this.context = context;
            this.insights = context.insights();
            this.book = new ComponentBook(context.catalog().site(), insights);
        }

        private String text() {
            site();
            counts();
            components();
            uptime();
            budgets();
            return lines.append("# EOF\n").toString();
        }

        private void site() {
            metric("candor_build_info", "The program that built the site.");
            sample("candor_build_info", "generator=" + quoted(context.generator()), "1");
            metric("candor_build_timestamp_seconds", "The moment the site was built for.");
            sample("candor_build_timestamp_seconds", "", seconds(insights.now()));
            new Archive(context.catalog(), insights).changed().ifPresent(changed -> {
                metric("candor_last_update_timestamp_seconds", "When what readers see last changed.");
                sample("candor_last_update_timestamp_seconds", "", seconds(changed));
            });
            metric("candor_site_indicator", "The state of the whole site: 1 for the indicator that holds, else 0.");
            for (Indicator indicator : Indicator.values()) {
                boolean holds = insights.overall().indicator() == indicator;
                sample("candor_site_indicator", "indicator=" + quoted(word(indicator)), holds ? "1" : "0");
            }
        }

        private void counts() {
            metric("candor_open_incidents", "Incidents that are not resolved, by impact.");
            for (Impact impact : Impact.values()) {
                long count = insights.open().stream()
                        .filter(state -> state.impact() == impact)
                        .count();
                sample("candor_open_incidents", "impact=" + quoted(word(impact)), Long.toString(count));
            }
            int running = insights.running().size();
            int upcoming = insights.upcoming().size();
            metric("candor_maintenance_windows", "Maintenance that runs or lies ahead.");
            sample("candor_maintenance_windows", "state=\"running\"", Integer.toString(running));
            sample("candor_maintenance_windows", "state=\"upcoming\"", Integer.toString(upcoming));
        }

        private void components() {
            metric("candor_component_status", "The status of a component: 1 for the one that holds, else 0.");
            for (Component component : book.shown()) {
                ComponentStatus status = insights.status(component.id());
                for (ComponentStatus each : ComponentStatus.values()) {
                    String labels = labels(component) + ",status=" + quoted(word(each));
                    sample("candor_component_status", labels, each == status ? "1" : "0");
                }
            }
        }

        private void uptime() {
            String name = "candor_component_uptime_ratio";
            metric(name, "The share of time without declared impact, by the site's weights.");
            for (Component component : book.shown()) {
                for (int days : DAYS) {
                    String labels = labels(component) + ",window=\"" + days + "d\"";
                    Interval window = new Interval(insights.now().minus(Duration.ofDays(days)), insights.now());
                    Optional<BigDecimal> percent =
                            insights.uptime(component, window).percent();
                    percent.ifPresent(share -> sample(name, labels, ratio(share)));
                }
            }
        }

        private void budgets() {
            metric("candor_slo_objective_ratio", "The promised share of time without impact.");
            budgets("candor_slo_objective_ratio", budget -> ratio(budget.slo().percent()));
            metric("candor_error_budget_seconds", "The downtime that the objective tolerates in its window.");
            budgets("candor_error_budget_seconds", budget -> seconds(budget.allowed()));
            metric("candor_error_budget_left_seconds", "What is left of the error budget; negative once overspent.");
            budgets("candor_error_budget_left_seconds", budget -> seconds(budget.left()));
        }

        private void budgets(String name, Function<Budget, String> value) {
            for (Component component : book.shown()) {
                Optional<String> figure = insights.budget(component).map(value);
                figure.ifPresent(text -> sample(name, labels(component), text));
            }
        }

        private String labels(Component component) {
            String group = book.groupOf(component).map(ComponentGroup::name).orElse("");
            return "component=" + quoted(component.id()) + ",name=" + quoted(component.name()) + ",group="
                    + quoted(group);
        }

        private void metric(String name, String help) {
            lines.append("# HELP ").append(name).append(' ').append(help).append('\n');
            lines.append("# TYPE ").append(name).append(" gauge\n");
        }

        private void sample(String name, String labels, String value) {
            lines.append(name);
            if (!labels.isEmpty()) {
                lines.append('{').append(labels).append('}');
            }
            lines.append(' ').append(value).append('\n');
        }

        private static String quoted(String text) {
            String escaped = CleanText.of(text)
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n");
            return "\"" + escaped + "\"";
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        private static String ratio(BigDecimal percent) {
            return percent.movePointLeft(2).stripTrailingZeros().toPlainString();
        }

        private static String seconds(Instant moment) {
            return Long.toString(moment.getEpochSecond());
        }

        private static String seconds(Duration duration) {
            return BigDecimal.valueOf(duration.toMillis())
                    .movePointLeft(3)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
