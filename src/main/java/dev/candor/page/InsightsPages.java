package dev.candor.page;

import dev.candor.insight.IncidentReport;
import dev.candor.insight.ReportScope;
import dev.candor.output.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the figures of all incidents and of each year's. */
public final class InsightsPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        ReportScope all = ReportScope.everything(context.catalog(), context.insights());
        IncidentReport report = IncidentReport.of(context.catalog(), context.insights(), all);
        List<Integer> years = years(report);
        List<PageSpec> pages = new ArrayList<>();
        pages.add(page(context, context.addresses().page("insights"), report, years));
        years.forEach(year -> pages.add(page(
                context,
                context.addresses().page("insights/" + year),
                report.during(LocalDate.of(year, 1, 1), earlier(LocalDate.of(year, 12, 31), all.last())),
                years)));
        return pages.stream();
    }

    /** What a report of any incidents says, for readers elsewhere than on the site. */
    public static InsightsView view(PageContext context, IncidentReport report) {
        return new InsightsMaker(context, context.addresses().page("insights"), report, List.of()).view();
    }

    private static List<Integer> years(IncidentReport report) {
        int last = report.scope().last().getYear();
        int first = report.scope().first().getYear();
        return report.incidents().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(first, last)
                        .map(year -> first + last - year)
                        .boxed()
                        .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static PageSpec page(PageContext context, SitePath path, IncidentReport report, List<Integer> years) {
        return PageSpec.of(
                path,
                "insights",
                path.address(),
                new OnceMade<>(() -> new InsightsMaker(context, path, report, years).view()));
    }
}
