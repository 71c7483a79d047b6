package dev.candor.feed;

import dev.candor.feed.StatuspageMaintenance.Window;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Overall;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public API of Statuspage, version 2, shape for shape, so that no client has to change. */
public final class StatuspageApi implements FeedMaker {

    /** The endpoints below {@code api/v2/}, without their ending. */
    static final List<String> ENDPOINTS = List.of(
            "status",
            "summary",
            "components",
            "incidents",
            "incidents/unresolved",
            "scheduled-maintenances",
            "scheduled-maintenances/upcoming",
            "scheduled-maintenances/active");

    /** What Statuspage's lists hold at most. */
    private static final int MOST = 50;

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        return context.catalog().site().url().stream().flatMap(url -> new Endpoints(context, url).files());
    }

    private static final Comparator<IncidentState> NEWEST_FIRST = Comparator.comparing(
                    (IncidentState state) -> state.incident().firstWord())
            .reversed();

    /** Makes the endpoints of one build. */
    private static final class Endpoints {
        private final FeedContext context;
        private final StatuspageSite site;
        private final StatuspageIncidents incidents;
        private final StatuspageMaintenance maintenance;
        private final List<IncidentState> visible;
        private final List<Window> windows;

        private Endpoints(FeedContext context, URI url) {
            this.context = context;
            Archive archive = new Archive(context.catalog(), context.insights());
            ComponentBook book = new ComponentBook(context.catalog().site(), context.insights());
            Instant updated = archive.changed().orElse(Instant.EPOCH);
            this.site = StatuspageSite.of(
                    context.catalog().site(), url, archive.begun().orElse(updated), updated);
            this.incidents = new StatuspageIncidents(context, site, book, archive);
            this.maintenance = new StatuspageMaintenance(context, site, book, incidents.components());
            this.visible = archive.incidents().stream().sorted(NEWEST_FIRST).toList();
            this.windows = archive.maintenance().stream()
                    .flatMap(StatuspageMaintenance::windows)
                    .sorted(Comparator.comparing(Window::start).reversed())
                    .toList();
        }

        private Stream<OutputFile> files() {
            ObjectNode newest = envelope("incidents", incidents(visible.stream().limit(MOST)));
            return Stream.of(
                            both("status", envelope("status", status())),
                            both("summary", summary()),
                            both("components", envelope("components", components())),
                            json("incidents", newest),
                            both("incidents/unresolved", envelope("incidents", unresolved())),
                            json(
                                    "scheduled-maintenances",
                                    windows(windows.stream().limit(MOST))),
                            both("scheduled-maintenances/upcoming", windows(upcoming())),
                            both("scheduled-maintenances/active", windows(active())))
                    .flatMap(files -> files);
        }

        private ObjectNode envelope(String key, JsonNode content) {
            ObjectNode envelope = Json.object();
            envelope.set("page", site.page());
            envelope.set(key, content);
            return envelope;
        }

        private ObjectNode summary() {
            ObjectNode summary = envelope("components", components());
            summary.set("incidents", unresolved());
            summary.set("scheduled_maintenances", maintenances(Stream.concat(active(), upcoming())));
            summary.set("status", status());
            return summary;
        }

        private ObjectNode status() {
            Overall overall = context.insights().overall();
            ObjectNode status = Json.object();
            status.put("indicator", overall.indicator().name().toLowerCase(Locale.ROOT));
            status.put("description", overall.description());
            return status;
        }

        private ArrayNode components() {
            return incidents.components().all();
        }

        private ArrayNode unresolved() {
            return incidents(visible.stream().filter(IncidentState::open));
        }

        private ArrayNode incidents(Stream<IncidentState> states) {
            return Json.array(states.map(incidents::object));
        }

        private Stream<Window> upcoming() {
            return windows.stream()
                    .filter(window -> window.isAhead(context.insights().now()))
                    .sorted(Comparator.comparing(Window::start));
        }

        private Stream<Window> active() {
            return windows.stream().filter(window -> window.occurrence().isRunning());
        }

        private ObjectNode windows(Stream<Window> some) {
            return envelope("scheduled_maintenances", maintenances(some));
        }

        private ArrayNode maintenances(Stream<Window> some) {
            return Json.array(some.map(maintenance::object));
        }

        /** The endpoint with its ending, and without it for hosts that serve files only. */
        private static Stream<OutputFile> both(String endpoint, ObjectNode content) {
            byte[] bytes = Json.bytes(content);
            return Stream.of(".json", "")
                    .map(ending -> SitePath.of("api/v2/" + endpoint + ending))
                    .map(path -> OutputFile.of(path, MediaType.JSON, path.value(), bytes));
        }

        /** The endpoint with its ending alone, because its name without it is a folder. */
        private static Stream<OutputFile> json(String endpoint, ObjectNode content) {
            return Stream.of(Json.file("api/v2/" + endpoint + ".json", content));
        }
    }
}
