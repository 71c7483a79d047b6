package dev.candor.feed;

import dev.candor.model.Component;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import dev.candor.page.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Atom, RSS and JSON Feed for the site and for each component, and Atom with one entry for each word, in every locale. */
public final class NewsFeeds implements FeedMaker {

    /** What a feed holds at most; the whole history is below {@code data/}. */
    private static final int MOST_STORIES = 50;

    private static final int MOST_WORDS = 100;

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        Archive archive = new Archive(context.catalog(), context.insights());
        ComponentBook book = new ComponentBook(context.catalog().site(), context.insights());
        return context.catalog().site().url().stream()
                .flatMap(url -> context.locales().stream()
                        .flatMap(texts -> new InLocale(context, archive, book, texts).files()));
    }

    /** Makes the feeds of one locale. */
    private static final class InLocale {
        private final FeedContext context;
        private final ComponentBook book;
        private final Texts texts;
        private final Wording wording;
        private final Addresses addresses;
        private final List<Story> stories;
        private final StoryHtml html;
        private final Instant changed;
        private final SiteStamp stamp;

        private InLocale(FeedContext context, Archive archive, ComponentBook book, Texts texts) {
            PageContext page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
            this.context = context;
            this.book = book;
            this.texts = texts;
            this.wording = page.wording();
            this.addresses = page.addresses();
            this.stories = new Stories(context, archive, book, texts).all();
            this.html = new StoryHtml(context.text(), texts);
            this.changed = archive.changed().orElse(Instant.EPOCH);
            this.stamp = SiteStamp.of(context, texts);
        }

        private Stream<OutputFile> files() {
            Map<Component, List<Story>> byComponent = book.sorted(stories, Story::components);
            Stream<OutputFile> components =
                    byComponent.entrySet().stream().flatMap(entry -> component(entry.getKey(), entry.getValue()));
            return Stream.of(site(), updates(), components).flatMap(files -> files);
        }

        private Stream<OutputFile> site() {
            Map<String, String> name = Map.of("site", wording.siteTitle());
            return files(texts.get("feed.history", name), addresses.home(), stories);
        }

        private Stream<OutputFile> component(Component component, List<Story> about) {
            Map<String, String> names = Map.of("site", wording.siteTitle(), "component", wording.name(component));
            return files(texts.get("feed.component", names), addresses.component(component.id()), about);
        }

        private Stream<OutputFile> files(String title, SitePath page, List<Story> about) {
            List<Story> newest = about.stream().limit(MOST_STORIES).toList();
            Feed feed = feed(title, page, newest.stream().map(this::entry).toList());
            URI home = absolute(page);
            return Stream.of(
                    lazy(
                            feed,
                            "history.atom",
                            MediaType.ATOM,
                            self -> Atom.of(feed, tag(feed.folder() + "history"), self, home)),
                    lazy(feed, "history.rss", MediaType.RSS, self -> Rss.of(feed, self, home)),
                    lazy(feed, "feed.json", MediaType.JSON_FEED, self -> JsonFeed.of(feed, self, home)));
        }

        private Stream<OutputFile> updates() {
            record Said(Story story, Story.Word word) {}
            List<Feed.Entry> entries = stories.stream()
                    .limit(MOST_WORDS)
                    .flatMap(story -> story.words().stream().limit(MOST_WORDS).map(word -> new Said(story, word)))
                    .sorted(Comparator.comparing((Said said) -> said.word().at())
                            .reversed()
                            .thenComparing(said -> said.story().key()))
                    .limit(MOST_WORDS)
                    .map(said -> entry(said.story(), said.word()))
                    .toList();
            String title = texts.get("feed.updates", Map.of("site", wording.siteTitle()));
            Feed feed = feed(title, addresses.home(), entries);
            URI home = absolute(addresses.home());
            return Stream.of(
                    lazy(feed, "updates.atom", MediaType.ATOM, self -> Atom.of(feed, tag("updates"), self, home)));
        }

        private Feed feed(String title, SitePath page, List<Feed.Entry> entries) {
            String folder = page.address();
            Instant updated = entries.stream()
                    .map(Feed.Entry::updated)
                    .max(Comparator.naturalOrder())
                    .orElse(changed);
            return new Feed(title, page, folder, wording.siteTitle(), texts, updated, entries);
        }

        private Feed.Entry entry(Story story) {
            return new Feed.Entry(
                    tag(story.key()),
                    story.title(),
                    absolute(story.page()),
                    story.published(),
                    story.updated(),
                    tags(story),
                    story.version(),
                    () -> html.of(story));
        }

        private Feed.Entry entry(Story story, Story.Word word) {
            String fragment = word.anchor().isEmpty() ? "" : "#" + word.anchor();
            return new Feed.Entry(
                    tag(story.key() + "/" + word.key().toLowerCase(Locale.ROOT).replace(' ', '/')),
                    word.label() + ": " + story.title(),
                    URI.create(absolute(story.page()) + fragment),
                    word.at(),
                    word.at(),
                    tags(story),
                    story.version(),
                    () -> html.of(word));
        }

        private List<String> tags(Story story) {
            List<String> tags = new ArrayList<>(List.of(story.kind()));
            story.components().forEach(component -> tags.add(wording.name(component)));
            return tags;
        }

        private OutputFile lazy(Feed feed, String name, MediaType type, Function<URI, byte[]> writer) {
            SitePath path = feed.at(name);
            List<String> parts = new ArrayList<>(
                    List.of(stamp.value(), feed.title(), feed.updated().toString()));
            feed.entries().forEach(entry -> parts.add(entry.id() + " " + entry.version() + " " + entry.updated()));
            return new OutputFile(path, type, path.value(), Fingerprint.of(parts), () -> writer.apply(absolute(path)));
        }

        private URI absolute(SitePath path) {
            return URI.create(context.link(path));
        }

        /** A lasting name of something on this site (RFC 4151). */
        private String tag(String specific) {
            String host = absolute(SitePath.page("")).getHost();
            String folder = addresses.prefix().isEmpty() ? "" : addresses.prefix() + "/";
            return "tag:" + (host == null ? "localhost" : host) + ",2026:" + folder + specific;
        }
    }
}
