package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.Postmortem;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Our own complete data below {@code data/v1/}: every record by year, in pages, uncapped; tables; and their schemas. */
public final class DataFiles implements FeedMaker {

    /** Records on a page; the oldest come first, so that a full page never changes when others are added. */
    private static final int PAGE = 1_000;

    private static final String ROOT = "data/v1/";

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        return new Files(context).all();
    }

    /**
     * A record before it is JSON.
     *
     * @param stamp all that its JSON depends on
     */
    private record Entry(String id, Instant at, String stamp, Supplier<ObjectNode> json) {}

    /** A page of a year. */
    private record Page(String kind, int year, int number, int pages, List<Entry> entries) {

        private String path() {
            return path(number);
        }

        private String path(int page) {
            return ROOT + kind + "/" + year + (page == 1 ? "" : "-" + page) + ".json";
        }

        /** Its line in the index. */
        private ObjectNode line() {
            return Json.object()
                    .put("kind", kind)
                    .put("year", year)
                    .put("page", number)
                    .put("records", entries.size())
                    .put("path", path());
        }

        private ObjectNode json() {
            ObjectNode json = Json.object();
            json.put("version", 1);
            json.put("kind", kind);
            json.put("year", year);
            json.put("page", number);
            json.put("pages", pages);
            json.put("next", number < pages ? path(number + 1) : null);
            json.set(kind, Json.array(entries.stream().map(entry -> entry.json().get())));
            return json;
        }
    }

    /** Makes the files of one build. */
    private static final class Files {
        private final FeedContext context;
        private final Archive archive;
        private final ComponentBook book;
        private final DataRecords records;
        private final ZoneId zone;
        private final Instant now;
        private final String stamp;

        private Files(FeedContext context) {
            this.context = context;
            this.archive = new Archive(context.catalog(), context.insights());
            this.book = new ComponentBook(context.catalog().site(), context.insights());
            this.records = new DataRecords(context, archive);
            this.zone = context.catalog().site().zone();
            this.now = context.insights().now();
            this.stamp = SiteStamp.of(context, context.texts()).value();
        }

        private Stream<OutputFile> all() {
            List<Page> pages = pages();
            List<String> everything = new ArrayList<>(List.of(stamp, now.toString()));
            pages.forEach(page -> page.entries().forEach(entry -> everything.add(entry.stamp())));
            Fingerprint whole = Fingerprint.of(everything);
            return Stream.of(
                            pages.stream().map(this::file),
                            new DataComponents(context, archive, book).files(),
                            new DataTables(context, archive, book, whole).files(),
                            Stream.of(Json.file(ROOT + "index.json", index(pages))),
                            Stream.of("schema.json", "statuspage-v2.schema.json")
                                    .map(Files::schema))
                    .flatMap(files -> files);
        }

        private List<Page> pages() {
            return Stream.of(
                            pages("incidents", archive.incidents().stream().map(this::entry)),
                            pages("notices", archive.notices().stream().map(this::entry)),
                            pages("maintenance", archive.maintenance().stream().map(this::window)),
                            pages("postmortems", archive.postmortems().stream().map(this::postmortem)))
                    .flatMap(List::stream)
                    .toList();
        }

        private static OutputFile schema(String name) {
            return OutputFile.of(SitePath.of(ROOT + name), MediaType.JSON, name, Shipped.bytes(name));
        }

        private OutputFile file(Page page) {
            List<String> parts = new ArrayList<>(List.of(stamp, page.path(), Integer.toString(page.pages())));
            page.entries().forEach(entry -> parts.add(entry.stamp()));
            return new OutputFile(
                    SitePath.of(page.path()),
                    MediaType.JSON,
                    page.path(),
                    Fingerprint.of(parts),
                    () -> Json.bytes(page.json()));
        }

        private List<Page> pages(String kind, Stream<Entry> entries) {
            TreeMap<Integer, List<Entry>> years = new TreeMap<>();
            entries.sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id))
                    .forEach(entry -> years.computeIfAbsent(
                                    entry.at().atZone(zone).getYear(), year -> new ArrayList<>())
                            .add(entry));
            return years.entrySet().stream()
                    .flatMap(year -> pages(kind, year.getKey(), year.getValue()))
                    .toList();
        }

        private static Stream<Page> pages(String kind, int year, List<Entry> entries) {
            int pages = (entries.size() + PAGE - 1) / PAGE;
            return IntStream.range(0, pages).mapToObj(page -> {
                List<Entry> some = entries.subList(page * PAGE, Math.min(entries.size(), (page + 1) * PAGE));
                return new Page(kind, year, page + 1, pages, some);
            });
        }

        private Entry entry(IncidentState state) {
            String moving = state.open() ? now.toString() : "";
            List<String> reviews = archive.postmortemsOf(state.incident().id()).stream()
                    .map(Postmortem::id)
                    .toList();
            String depends = state.incident().meta().version() + " "
                    + state.said().size() + " " + state.phase() + " " + moving + " " + reviews;
            return new Entry(state.incident().id(), state.incident().started(), depends, () -> records.incident(state));
        }

        private Entry window(MaintenanceState state) {
            String depends =
                    state.maintenance().meta().version() + " " + state.said().size() + " " + state.phase() + " "
                            + state.occurrences().size() + " " + archive.changed(state);
            return new Entry(
                    state.maintenance().id(),
                    state.maintenance().scheduled().start(),
                    depends,
                    () -> records.maintenance(state));
        }

        private Entry postmortem(Postmortem found) {
            return new Entry(
                    found.id(), archive.published(found), found.meta().version(), () -> records.postmortem(found));
        }

        private ObjectNode index(List<Page> pages) {
            ObjectNode json = Json.object();
            json.put("version", 1);
            json.put("kind", "index");
            json.put("title", context.catalog().site().title());
            json.put("zone", zone.getId());
            json.put("generator", context.generator());
            json.put("schema", ROOT + "schema.json");
            json.put("now", LiveStatus.NOW);
            json.put("components", ROOT + "components.json");
            json.set(
                    "tables",
                    Json.words(DataTables.NAMES.stream().map(DataTables::path).toList()));
            json.set("files", Json.array(pages.stream().map(Page::line)));
            return json;
        }
    }
}
