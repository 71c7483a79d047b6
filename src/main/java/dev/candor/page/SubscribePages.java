package dev.candor.page;

import dev.candor.model.Component;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page that says how to hear of changes: feeds, calendar, badge, embed and data. */
public final class SubscribePages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        SitePath path = context.addresses().subscribe();
        return Stream.of(PageSpec.of(path, "subscribe", "page on subscribing", () -> new Maker(context).view(path)));
    }

    /** Makes the view. */
    private static final class Maker {
        private final PageContext context;
        private final Texts texts;
        private final Addresses addresses;
        private final ChromeMaker chrome;
        private final boolean hasUrl;

        private Maker(PageContext context) {
            this.context = context;
            this.texts = context.texts();
            this.addresses = context.addresses();
            this.chrome = new ChromeMaker(context);
            this.hasUrl = context.site().url().isPresent();
        }

        private SubscribeView view(SitePath path) {
            String title = texts.get("subscribe.title");
            String lede = texts.get("subscribe.lede");
            return new SubscribeView(
                    chrome.chrome(ChromeMaker.Head.plain(path, title, lede)),
                    title,
                    lede,
                    sections(),
                    new ComponentLists(context)
                            .inUse().stream().map(this::group).toList());
        }

        private List<SubscribeView.Section> sections() {
            List<SubscribeView.Section> sections = new ArrayList<>();
            if (hasUrl) {
                sections.add(section("feeds", feeds(), List.of()));
            }
            sections.add(section(
                    "calendar", List.of(offer(texts.get("subscribe.maintenance"), "maintenance.ics")), List.of()));
            sections.add(section("badge", List.of(offer("SVG", "badge.svg")), List.of(badge())));
            sections.add(section("embed", List.of(), embeds()));
            sections.add(section("api", data(), List.of()));
            return List.copyOf(sections);
        }

        private SubscribeView.Section section(
                String id, List<SubscribeView.Offer> offers, List<SubscribeView.Snippet> snippets) {
            return new SubscribeView.Section(id, texts.get("subscribe." + id), offers, snippets);
        }

        private List<SubscribeView.Offer> feeds() {
            return List.of(
                    offer(texts.get("subscribe.incidents") + " (Atom)", "history.atom"),
                    offer(texts.get("subscribe.updates") + " (Atom)", "updates.atom"),
                    offer(texts.get("subscribe.incidents") + " (RSS)", "history.rss"),
                    offer(texts.get("subscribe.incidents") + " (JSON Feed)", "feed.json"));
        }

        private List<SubscribeView.Offer> data() {
            List<SubscribeView.Offer> offers = new ArrayList<>();
            offers.add(offer("JSON", "data/v1/now.json"));
            if (hasUrl) {
                offers.add(atRoot("Statuspage API v2", "api/v2/summary.json"));
            }
            offers.add(atRoot("Prometheus", "metrics.txt"));
            return List.copyOf(offers);
        }

        private SubscribeView.Snippet badge() {
            String code = "<a href=\"%s\"><img src=\"%s\" alt=\"%s\"></a>"
                    .formatted(
                            address(addresses.home()),
                            address(addresses.file("badge.svg")),
                            quoted(context.wording().siteTitle()));
            return new SubscribeView.Snippet("HTML", code);
        }

        private List<SubscribeView.Snippet> embeds() {
            String script = "<script src=\"%s\" async></script>".formatted(address(SitePath.of("embed.js")));
            String frame = "<iframe src=\"%s\" title=\"%s\"></iframe>"
                    .formatted(
                            address(addresses.page("embed")),
                            quoted(context.wording().siteTitle()));
            return List.of(
                    new SubscribeView.Snippet(texts.get("subscribe.banner"), script),
                    new SubscribeView.Snippet(texts.get("subscribe.frame"), frame));
        }

        private static String quoted(String text) {
            return text.replace("&", "&amp;").replace("\"", "&quot;");
        }

        private SubscribeView.Offer offer(String label, String file) {
            return offer(label, addresses.file(file));
        }

        private SubscribeView.Offer atRoot(String label, String file) {
            return offer(label, SitePath.of(file));
        }

        private SubscribeView.Offer offer(String label, SitePath path) {
            return new SubscribeView.Offer(label, path, address(path));
        }

        private String address(SitePath path) {
            String absolute = chrome.absolute(path);
            return absolute.isEmpty() ? path.address() : absolute;
        }

        private SubscribeView.Group group(Component component) {
            String folder = "components/" + component.id() + "/";
            List<LinkView> offers = new ArrayList<>();
            if (hasUrl) {
                offers.add(new LinkView("Atom", addresses.file(folder + "history.atom")));
                offers.add(new LinkView("RSS", addresses.file(folder + "history.rss")));
                offers.add(new LinkView("JSON Feed", addresses.file(folder + "feed.json")));
            }
            offers.add(new LinkView("iCalendar", addresses.file(folder + "maintenance.ics")));
            offers.add(new LinkView("SVG", addresses.file(folder + "badge.svg")));
            return new SubscribeView.Group(
                    context.wording().name(component), addresses.component(component.id()), List.copyOf(offers));
        }
    }
}
