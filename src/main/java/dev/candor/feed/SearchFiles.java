package dev.candor.feed;

import dev.candor.model.MarkdownText;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.SearchEntry;
import dev.candor.page.SearchRecords;
import dev.candor.page.SearchShape;
import dev.candor.page.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** The search index of each locale, cut into scripts, which a page opened from a folder can load as well as one from a host. */
public final class SearchFiles implements FeedMaker {
    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        return context.locales().stream().flatMap(texts -> new InLocale(context, texts).outputs());
    }

    /** Makes the files of one locale. */
    private static final class InLocale {
        private final FeedContext context;
        private final PageContext page;
        private final SearchRecords records;
        private final List<SearchEntry> entries;
        private final SearchShape shape;
        private List<String> words = List.of();

        private InLocale(FeedContext context, Texts texts) {
            this.context = context;
            this.page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
            this.records = new SearchRecords(page);
            this.entries = records.newestFirst();
            this.shape = new SearchShape(entries.size());
        }

        private Stream<OutputFile> outputs() {
            return Stream.concat(
                    IntStream.range(0, shape.wordFiles()).mapToObj(i -> file("words-" + i, () -> words(i))),
                    IntStream.range(0, shape.recordFiles()).mapToObj(i -> file("records-" + i, () -> lines(i))));
        }

        private OutputFile file(String name, Supplier<String> script) {
            SitePath path = page.addresses().file("search/" + name + ".js");
            return OutputFile.text(path, MediaType.JAVASCRIPT, context.edition(), script);
        }

        /** The first file asked for makes all of them, since each holds a part of every record. */
        private synchronized String words(int file) {
            if (words.isEmpty()) {
                words = index().files(shape.wordFiles());
            }
            return words.get(file);
        }

        private SearchWords index() {
            SearchWords index = new SearchWords();
            for (int i = 0; i < entries.size(); i++) {
                SearchEntry entry = entries.get(i);
                index.add(i, 0, Stream.of(page.wording().title(entry.record())));
                index.add(i, 1, records.about(entry).stream());
                index.add(i, 2, records.texts(entry).stream().map(this::plain));
            }
            return index;
        }

        /** Splitting passes over marks of emphasis and lists; what may hide words from readers is rendered first. */
        private String plain(MarkdownText text) {
            String source = text.source();
            boolean simple = source.chars().noneMatch(c -> c == '<' || c == '[' || c == '&' || c == '`' || c == '\\')
                    && !source.contains(":::");
            return simple ? source : context.text().plain(text);
        }

        private String lines(int file) {
            int start = file * SearchShape.RECORDS_IN_A_FILE;
            int end = Math.min(entries.size(), start + SearchShape.RECORDS_IN_A_FILE);
            List<ArrayNode> lines = new ArrayList<>();
            entries.subList(start, end).forEach(entry -> lines.add(line(records.line(entry))));
            String json = new String(Json.bytes(Json.array(lines.stream())), StandardCharsets.UTF_8);
            return "candorSearch.records(" + file + "," + json.strip() + ")\n";
        }

        private ArrayNode line(SearchEntry.Line line) {
            ArrayNode node = Json.words(
                    List.of(line.title(), line.path().from(page.addresses().search())));
            line.facts().forEach(node::add);
            return node;
        }
    }
}
