package dev.candor.feed;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** {@code llms.txt} (llmstxt.org): where a program that reads text finds what this site says. */
public final class LanguageModels implements FeedMaker {

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        byte[] bytes = text(context).getBytes(StandardCharsets.UTF_8);
        return Stream.of(OutputFile.of(SitePath.of("llms.txt"), MediaType.TEXT, "llms.txt", bytes));
    }

    private static String text(FeedContext context) {
        Sheet sheet = new Sheet(context, true);
        about(sheet, context);
        records(sheet);
        if (context.catalog().site().url().isPresent()) {
            feeds(sheet);
        }
        return sheet.heading(2, "Optional")
                .item("Calendar", SitePath.of("maintenance.ics"), "planned maintenance")
                .item("Metrics", SitePath.of("metrics.txt"), "for Prometheus")
                .text();
    }

    private static void about(Sheet sheet, FeedContext context) {
        String about = CleanText.line(context.catalog().site().description());
        sheet.heading(1, context.catalog().site().title())
                .line(about.isEmpty() ? "The status, incident history and postmortems of a service." : about)
                .line("Every page has a Markdown twin: replace the final slash of its address by /index.md.");
    }

    private static void records(Sheet sheet) {
        sheet.heading(2, "Now")
                .item("Status", SitePath.of("status.txt"), "what works and what does not, as plain text")
                .item("Status as JSON", SitePath.of("data/v1/now.json"), "indicator, open incidents, maintenance");
        sheet.heading(2, "History")
                .item("History", SitePath.of("history/index.md"), "all incidents and maintenance by month")
                .item("Postmortems", SitePath.of("postmortems/index.md"), "what was learnt")
                .item("Data", SitePath.of("data/v1/index.json"), "every record as JSON by year, and as CSV");
    }

    private static void feeds(Sheet sheet) {
        sheet.heading(2, "Feeds")
                .item("Atom", SitePath.of("history.atom"), "one entry for each incident")
                .item("Updates", SitePath.of("updates.atom"), "one entry for each update")
                .item("Statuspage API", SitePath.of("api/v2/summary.json"), "version 2");
    }
}
