package dev.candor.cli;

import dev.candor.insight.Insights;
import dev.candor.model.Component;
import dev.candor.site.BuildResult;
import dev.candor.site.Site;
import dev.candor.write.WriteReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one line at the end of a build. */
final class Summary {
    private final Console console;
    private final BuildResult result;
    private final String commit;

    Summary(Console console, BuildResult result, Optional<String> commit) {
        this.console = console;
        this.result = result;
        this.commit = commit.orElse("files on disk");
    }

    /** Prints it. */
    void print(WriteReport report, Path out, double seconds) {
        List<Component> components =
                result.catalog().map(found -> found.site().components()).orElse(List.of());
        long pages = result.site().map(Site::pages).orElse(0L);
        String kept = report.unchanged() == 0
                ? ""
                : ", " + report.unchanged() + " of " + (report.written() + report.unchanged()) + " files unchanged";
        console.out()
                .printf(
                        Locale.ROOT,
                        "Built %s from %s in %.1f s%s: %s → %s/%n",
                        count(pages, "page"),
                        commit,
                        seconds,
                        kept,
                        result.insights().map(found -> state(found, components)).orElse(""),
                        out);
    }

    private static String state(Insights insights, List<Component> components) {
        List<String> parts = new ArrayList<>();
        parts.add(
                insights.open().isEmpty()
                        ? "no open incident"
                        : count(insights.open().size(), "open incident"));
        long affected = components.stream()
                .filter(component -> insights.status(component.id()).isImpact())
                .count();
        if (affected > 0) {
            parts.add(count(affected, "component") + " affected");
        }
        if (!insights.running().isEmpty()) {
            parts.add(insights.running().size() + " under maintenance");
        }
        return String.join(", ", parts);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
