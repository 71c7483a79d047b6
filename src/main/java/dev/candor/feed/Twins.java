package dev.candor.feed;

import dev.candor.insight.History;
import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.model.ExtraPage;
import dev.candor.model.Postmortem;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The twins of pages: beside each {@code index.html} the same as {@code index.md} and as {@code index.txt}; and {@code status.txt}. */
public final class Twins implements FeedMaker {

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        Archive archive = new Archive(context.catalog(), context.insights());
        ComponentBook book = new ComponentBook(context.catalog().site(), context.insights());
        Set<SitePath> pages = new HashSet<>(context.pages());
        return context.locales().stream().flatMap(texts -> new InLocale(context, texts, archive, book).all(pages));
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

        private Stream<OutputFile> all(Set<SitePath> pages) {
            Stream<OutputFile> twins = Stream.of(records(), lists(), history())
                    .flatMap(some -> some)
                    .filter(twin -> pages.contains(twin.page()))
                    .flatMap(this::files);
            return Stream.concat(twins, Stream.of(status()));
        }

        private Stream<Twin> records() {
            return Stream.of(
                            archive.incidents().stream().map(this::twin),
                            archive.notices().stream().map(this::twin),
                            context.insights().drills().stream().map(this::twin),
                            archive.maintenance().stream().map(this::twin),
                            archive.postmortems().stream().map(this::twin),
                            context.catalog().pages().values().stream().map(this::twin))
                    .flatMap(twins -> twins);
        }

        private Twin twin(MaintenanceState state) {
            return new Twin(
                    addresses.maintenance(state.maintenance().id()), sheet -> records.maintenance(sheet, state));
        }

        private Twin twin(Postmortem found) {
            return new Twin(addresses.postmortem(found.id()), sheet -> records.postmortem(sheet, found));
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
            return Stream.concat(
                    components,
                    Stream.of(
                            new Twin(addresses.home(), lists::home),
                            new Twin(addresses.postmortems(), sheet -> lists.postmortems(sheet, archive)),
                            new Twin(addresses.page("actions"), sheet -> lists.actions(sheet, archive))));
        }

        private Stream<Twin> history() {
            History history = History.of(context.insights(), page.site().zone());
            return Stream.of(
                            Stream.of(new Twin(addresses.history(), sheet -> lists.history(sheet, history))),
                            history.years().stream()
                                    .map(year -> new Twin(
                                            addresses.history(year), sheet -> lists.year(sheet, history, year))),
                            history.months().stream()
                                    .map(month -> new Twin(
                                            addresses.history(month), sheet -> lists.month(sheet, history, month))))
                    .flatMap(twins -> twins);
        }

        private Stream<OutputFile> files(Twin twin) {
            String folder = twin.page().address();
            Fingerprint fingerprint = context.edition();
            return Stream.of(
                    OutputFile.text(
                            SitePath.of(folder + "index.md"), MediaType.MARKDOWN, fingerprint, () -> text(twin, true)),
                    OutputFile.text(
                            SitePath.of(folder + "index.txt"), MediaType.TEXT, fingerprint, () -> text(twin, false)));
        }

        private String text(Twin twin, boolean markdown) {
            Sheet sheet = new Sheet(context, markdown);
            twin.writer().accept(sheet);
            return sheet.text();
        }

        /** The home page in words, at the address that people try first. */
        private OutputFile status() {
            String path = SitePath.of("status.txt").in(addresses.prefix()).value();
            byte[] bytes = text(new Twin(addresses.home(), lists::home), false).getBytes(StandardCharsets.UTF_8);
            return OutputFile.of(SitePath.of(path), MediaType.TEXT, path, bytes);
        }
    }
}
