package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.PagePolicy;
import dev.candor.output.SitePath;
import dev.candor.page.AnswerMaker;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What other sites show of this one: the banner script {@code embed.js}, and {@code embed/}, a page for a frame. */
public final class Embeds implements FeedMaker {

    private static final SitePath SCRIPT = SitePath.of("embed.js");
    private static final SitePath PAGE_SCRIPT = SitePath.of("embed/embed.js");
    private static final SitePath STYLE = SitePath.of("embed/embed.css");

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        Stream<OutputFile> files = Stream.of(
                OutputFile.of(SCRIPT, MediaType.JAVASCRIPT, SCRIPT.value(), Shipped.bytes("embed.js")),
                OutputFile.of(PAGE_SCRIPT, MediaType.JAVASCRIPT, PAGE_SCRIPT.value(), Shipped.bytes("embed-page.js")),
                OutputFile.of(STYLE, MediaType.CSS, STYLE.value(), Shipped.bytes("embed.css")));
        return Stream.concat(files, context.locales().stream().map(texts -> page(context, texts)));
    }

    private static OutputFile page(FeedContext context, Texts texts) {
        PageContext page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
        SitePath path = page.addresses().page("embed");
        byte[] bytes = new Frame(page, path).html().getBytes(StandardCharsets.UTF_8);
        return OutputFile.of(path, MediaType.HTML, path.value(), bytes);
    }

    /** Writes the page for a frame. */
    private record Frame(PageContext page, SitePath path) {

        private record Item(String title, SitePath target) {}

        private String html() {
            Texts texts = page.texts();
            return Shipped.text("embed.html")
                    .formatted(
                            Markup.escaped(texts.locale()),
                            texts.rightToLeft() ? "rtl" : "ltr",
                            Markup.escaped(PagePolicy.CONTENT),
                            Markup.escaped(page.wording().siteTitle()),
                            SitePath.of("badge.svg").from(path),
                            STYLE.from(path),
                            PAGE_SCRIPT.from(path),
                            DataRecords.word(page.insights().overall().indicator()),
                            Markup.escaped(sentence()),
                            items(),
                            link(new Item(
                                    page.wording().siteTitle(), page.addresses().home())));
        }

        private String sentence() {
            ComponentBook book = new ComponentBook(page.site(), page.insights());
            return new AnswerMaker(page, book.shown()).answer().sentence();
        }

        private String items() {
            List<Item> items = new ArrayList<>();
            for (IncidentState state : page.insights().open()) {
                items.add(new Item(
                        page.wording().title(state.incident()), page.addresses().incident(state.incident())));
            }
            Stream.of(page.insights().running(), page.insights().upcoming())
                    .flatMap(List::stream)
                    .forEach(state -> items.add(item(state)));
            StringBuilder html = new StringBuilder();
            items.stream()
                    .limit(5)
                    .forEach(item -> html.append("<li>").append(link(item)).append("</li>\n"));
            return html.toString();
        }

        private Item item(MaintenanceState state) {
            String title = page.texts()
                    .get(
                            "embed.window",
                            Map.of(
                                    "title",
                                    page.wording().title(state.maintenance()),
                                    "start",
                                    page.texts()
                                            .moment(state.current().planned().start())));
            return new Item(
                    title, page.addresses().maintenance(state.maintenance().id()));
        }

        private String link(Item item) {
            return "<a target=\"_blank\" rel=\"noopener\" href=\""
                    + item.target().from(path) + "\">" + Markup.escaped(item.title()) + "</a>";
        }
    }
}
