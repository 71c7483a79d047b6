package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Overall;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.AnswerMaker;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The small files that pages and jobs ask again and again: {@code data/v1/now.json}, what is wrong or planned now, in every
 * locale; and {@code next-build.json}, when the site should be built again.
 */
public final class LiveStatus implements FeedMaker {

    /** Where it stands below a locale's root. */
    static final String NOW = "data/v1/now.json";

    private static final int VERSION_DIGITS = 16;

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        String version = version(context);
        Stream<OutputFile> now = context.locales().stream().map(texts -> new InLocale(context, texts).file(version));
        return Stream.concat(now, Stream.of(Json.file("next-build.json", next(context, version))));
    }

    private static ObjectNode next(FeedContext context, String version) {
        ObjectNode json = Json.object();
        json.put("version", 1);
        json.put("built_for", context.insights().now().toString());
        json.put(
                "next_change",
                context.insights().nextChange().map(Instant::toString).orElse(null));
        json.put("content", version);
        return json;
    }

    /** Changes whenever a reader should load the page again: with every record, setting and change of state. */
    private static String version(FeedContext context) {
        List<String> parts = new ArrayList<>(states(context.insights()));
        Catalog catalog = context.catalog();
        parts.add(catalog.site().toString());
        Stream.<Collection<? extends ContentRecord>>of(
                        catalog.incidents().values(),
                        catalog.maintenance().values(),
                        catalog.postmortems().values(),
                        catalog.pages().values())
                .flatMap(Collection::stream)
                .forEach(entry -> parts.add(entry.id() + " " + entry.meta().version()));
        catalog.site().components().stream()
                .map(component -> context.insights().status(component.id()))
                .forEach(status -> parts.add(status.name()));
        return Fingerprint.of(parts).value().substring(0, VERSION_DIGITS);
    }

    private static List<String> states(Insights insights) {
        List<String> parts = new ArrayList<>(List.of(insights.overall().toString()));
        insights.open()
                .forEach(state -> parts.add(state.phase() + " " + state.said().size()));
        Stream.of(insights.running(), insights.upcoming())
                .flatMap(List::stream)
                .forEach(state -> parts.add(
                        state.maintenance().id() + " " + state.current().planned()));
        insights.pinned().forEach(state -> parts.add(state.incident().id()));
        return parts;
    }

    /** Makes the file of one locale. */
    private static final class InLocale {
        private final FeedContext context;
        private final Insights insights;
        private final PageContext page;
        private final Texts texts;

        private InLocale(FeedContext context, Texts texts) {
            this.context = context;
            this.insights = context.insights();
            this.texts = texts;
            this.page = new PageContext(context.catalog(), insights, texts, context.generator());
        }

        private OutputFile file(String version) {
            ObjectNode json = Json.object();
            json.put("version", 1);
            json.put("content", version);
            json.put("built_for", insights.now().toString());
            json.put("language", texts.locale());
            json.put("direction", texts.rightToLeft() ? "rtl" : "ltr");
            state(json);
            json.put("next_change", insights.nextChange().map(Instant::toString).orElse(null));
            json.set("open", Json.array(insights.open().stream().map(this::incident)));
            json.set("running", Json.array(insights.running().stream().map(this::window)));
            json.set("upcoming", Json.array(insights.upcoming().stream().map(this::window)));
            json.set("words", words());
            return Json.file(SitePath.of(NOW).in(page.addresses().prefix()).value(), json);
        }

        private void state(ObjectNode json) {
            Overall overall = insights.overall();
            Optional<Instant> changed = new Archive(context.catalog(), insights).changed();
            json.put("indicator", DataRecords.word(overall.indicator()));
            json.put("description", overall.description());
            json.put("sentence", sentence());
            json.put("path", page.addresses().home().address());
            json.put("updated", changed.map(Instant::toString).orElse(null));
        }

        private String sentence() {
            ComponentBook book = new ComponentBook(page.site(), insights);
            return new AnswerMaker(page, book.shown()).answer().sentence();
        }

        private ObjectNode words() {
            return Json.object()
                    .put("planned", texts.get("embed.planned"))
                    .put("more", texts.get("embed.more"))
                    .put("dismiss", texts.get("embed.dismiss"));
        }

        private ObjectNode incident(IncidentState state) {
            ObjectNode json = Json.object();
            json.put("id", state.incident().id());
            json.put("title", page.wording().title(state.incident()));
            json.put("path", page.addresses().incident(state.incident()).address());
            json.put("phase", DataRecords.word(state.phase()));
            json.put("impact", DataRecords.word(state.impact()));
            json.put("changed", Archive.changed(state).toString());
            return json;
        }

        private ObjectNode window(MaintenanceState state) {
            ObjectNode json = Json.object();
            json.put("id", state.maintenance().id());
            json.put("title", page.wording().title(state.maintenance()));
            json.put(
                    "path",
                    page.addresses().maintenance(state.maintenance().id()).address());
            json.put("phase", DataRecords.word(state.phase()));
            json.put("start", state.current().planned().start().toString());
            json.put("end", state.current().planned().end().toString());
            return json;
        }
    }
}
