package dev.candor.feed;

import dev.candor.insight.History;
import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.ExtraPage;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.page.PageContext;
import dev.candor.page.PageSpec;
import dev.candor.page.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The twins of pages: beside each {@code index.html} the same as {@code index.md} and as {@code index.txt}; and {@code status.txt}. */
public final class Twins implements FeedMaker {
    /** The templates of pages that only lead elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("404", "redirect");

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        Archive archive = new Archive(context.catalog(), context.insights());
        ComponentBook book = new ComponentBook(context.catalog().site(), context.insights());
        Map<SitePath, PageSpec> left = new LinkedHashMap<>();
        context.pages().stream()
                .filter(page -> !ELSEWHERE.contains(page.template()))
                .forEach(page -> left.put(page.path(), page));
        List<InLocale> locales = context.locales().stream()
                .map(texts -> new InLocale(context, texts, archive, book))
                .toList();
        List<Twin> told = locales.stream()
                .flatMap(InLocale::all)
                .filter(twin -> left.remove(twin.page()) != null)
                .toList();
        Stream<Twin> shown = left.values().stream().map(Twins::asShown);
        return Stream.concat(
                Stream.of(told.stream(), locales.stream().map(InLocale::frame), shown)
                        .flatMap(twins -> twins)
                        .flatMap(twin -> files(context, twin)),
                locales.stream().map(InLocale::status));
    }

    /** The twin of a page that says no more than its template shows. */
    private static Twin asShown(PageSpec page) {
        return new Twin(
                page.path(), sheet -> ViewSheets.write(sheet, page.view().get()));
    }

    private static Stream<OutputFile> files(FeedContext context, Twin twin) {
        String folder = twin.page().address();
        Fingerprint fingerprint = context.edition();
        return Stream.of(
                OutputFile.text(
                        SitePath.of(folder + "index.md"),
                        MediaType.MARKDOWN,
                        fingerprint,
                        () -> text(context, twin, true)),
                OutputFile.text(
                        SitePath.of(folder + "index.txt"),
                        MediaType.TEXT,
                        fingerprint,
                        () -> text(context, twin, false)));
    }

    private static String text(FeedContext context, Twin twin, boolean markdown) {
        Sheet sheet = new Sheet(context, markdown);
        twin.writer().accept(sheet);
        return sheet.text();
    }

    /** What a page says as text. */
    private record Twin(SitePath page, Consumer<Sheet> writer) {}

    /** Makes the twins of one locale. */
    private static final class InLocale {
        private final FeedContext context;
        private final PageContext page;
        private final Addresses addresses;
        private final Archive archive;
        private final ComponentBook book;
        private final RecordSheets records;
        private final ListSheets lists;

        private InLocale(FeedContext context, Texts texts, Archive archive, ComponentBook book) {
            this.context = context;
            this.page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
            this.addresses = page.addresses();
            this.archive = archive;
            this.book = book;
            this.records = new RecordSheets(page, archive);
            this.lists = new ListSheets(page, book, records);
        }

        private Stream<Twin> all() {
            return Stream.of(records(), lists(), months()).flatMap(some -> some);
        }

        private Stream<Twin> records() {
            return Stream.of(
                            archive.incidents().stream().map(this::twin),
                            archive.notices().stream().map(this::twin),
                            context.insights().drills().stream().map(this::twin),
                            archive.maintenance().stream().map(this::twin),
                            context.catalog().pages().values().stream().map(this::twin))
                    .flatMap(twins -> twins);
        }

        private Twin twin(MaintenanceState state) {
            return new Twin(
                    addresses.maintenance(state.maintenance().id()), sheet -> records.maintenance(sheet, state));
        }

        private Twin twin(ExtraPage extra) {
            return new Twin(addresses.extra(extra), sheet -> records.extra(sheet, extra));
        }

        private Twin twin(IncidentState state) {
            return new Twin(addresses.incident(state.incident()), sheet -> records.incident(sheet, state));
        }

        private Stream<Twin> lists() {
            Stream<Twin> components = book.all().stream()
                    .map(component ->
                            new Twin(addresses.component(component.id()), sheet -> lists.component(sheet, component)));
            return Stream.concat(components, Stream.of(new Twin(addresses.home(), lists::home)));
        }

        private Stream<Twin> months() {
            History history = History.of(context.insights(), page.site().zone());
            return history.months().stream()
                    .map(month -> new Twin(addresses.history(month), sheet -> lists.month(sheet, history, month)));
        }

        /** The page that other sites frame is the home page in brief. */
        private Twin frame() {
            return new Twin(addresses.page("embed"), lists::home);
        }

        /** The home page in words, at the address that people try first. */
        private OutputFile status() {
            String path = SitePath.of("status.txt").in(addresses.prefix()).value();
            byte[] bytes = text(context, new Twin(addresses.home(), lists::home), false)
                    .getBytes(StandardCharsets.UTF_8);
            return OutputFile.of(SitePath.of(path), MediaType.TEXT, path, bytes);
        }
    }
}
