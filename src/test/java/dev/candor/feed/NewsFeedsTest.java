package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Specifies feeds as a feed reader sees them. */
class NewsFeedsTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    private static SyndFeed read(byte[] bytes) {
        try {
            return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
        } catch (FeedException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyAtomAndRssFeedIsRead() {
        List<String> feeds =
                List.of(".atom", ".rss").stream().flatMap(SITE::paths).toList();
        assertThat(feeds)
                .contains(
                        "history.atom",
                        "history.rss",
                        "updates.atom",
                        "de/history.atom",
                        "components/cards/history.rss");
        assertThat(feeds).allSatisfy(path -> {
            SyndFeed feed = read(SITE.bytes(path));
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getEntries())
                    .allSatisfy(entry ->
                            assertThat(URI.create(entry.getLink()).isAbsolute()).isTrue());
            assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        });
    }

    @Test
    void anEntryHoldsAllWordsAndMovesWithEach() {
        SyndEntry entry = entry("history.atom", "incidents/2026-03-02-cards-refused");
        assertThat(entry.getTitle()).isEqualTo("Cards refused; \"3-D Secure\" <down>, again");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
        String html = entry.getContents().get(0).getValue();
        assertThat(html)
                .contains(
                        "Only cards that need a second factor.",
                        "<em>down</em>",
                        "All is well.",
                        "href=\"https://status.harbour.example/maintenance/2026-03-10-database/\"");
        assertThat(html.indexOf("All is well")).isLessThan(html.indexOf("Some cards are refused"));
    }

    private static SyndEntry entry(String feed, String key) {
        return read(SITE.bytes(feed)).getEntries().stream()
                .filter(found -> found.getUri().equals("tag:status.harbour.example,2026:" + key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void maintenanceNoticesAndPostmortemsAreInThem() {
        assertThat(read(SITE.bytes("history.rss")).getEntries().stream().map(SyndEntry::getTitle))
                .containsExactly(
                        "The website is slow",
                        "Network works",
                        "New terms from April",
                        "The provider's certificate expired",
                        "Cards refused; \"3-D Secure\" <down>, again",
                        "Monthly import",
                        "Database upgrade",
                        "Called off");
        assertThat(entry("history.atom", "postmortems/2026-03-02-cards-refused")
                        .getContents()
                        .get(0)
                        .getValue())
                .contains("A certificate expired.");
    }

    @Test
    void aComponentsFeedTellsOfItAlone() {
        assertThat(read(SITE.bytes("components/bank/history.atom")).getEntries().stream()
                        .map(SyndEntry::getTitle))
                .containsExactly(
                        "The provider's certificate expired",
                        "Cards refused; \"3-D Secure\" <down>, again",
                        "Database upgrade");
    }

    @Test
    void theOtherFeedHasAnEntryForEveryWord() {
        List<SyndEntry> entries = read(SITE.bytes("updates.atom")).getEntries();
        assertThat(entries.get(0).getTitle()).isEqualTo("Update: The website is slow");
        assertThat(entries.get(0).getLink()).endsWith("/incidents/2026-03-09-slow-site/#u-20260309T153000");
        assertThat(entries.stream().filter(entry -> entry.getUri().contains("incidents/2026-03-02-cards-refused/")))
                .hasSize(4);
        assertThat(entries.stream().map(entry -> entry.getContents().get(0).getValue()))
                .noneMatch(html -> html.contains("lies ahead"));
    }

    @Test
    void aLocaleSpeaksItsLanguageWhereARecordIsTranslated() {
        assertThat(SITE.text("de/history.atom")).contains("Karten abgelehnt", "Alles geht wieder.", "xml:lang=\"de\"");
    }

    @Test
    void jsonFeedSaysTheSame() {
        JsonNode feed = SITE.json("feed.json");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asString()).isEqualTo("https://status.harbour.example/feed.json");
        assertThat(feed.get("items"))
                .hasSize(read(SITE.bytes("history.atom")).getEntries().size());
        JsonNode first = feed.get("items").get(0);
        assertThat(first.get("content_html").asString()).contains("Still looking.");
        assertThat(first.get("tags").toString()).isEqualTo("[\"Incident\",\"Website\"]");
    }

    @Test
    void aSiteWithoutAnAddressGoesWithoutThemAndSaysWhich() {
        BuiltSite bare = BuiltSite.of(BuiltSite.FIXTURES.resolve("nowhere"), "2026-03-09T16:00:00Z", Optional.empty());
        assertThat(bare.paths(".atom")).isEmpty();
        assertThat(bare.paths("status.json")).isEmpty();
        assertThat(bare.paths(".ics")).isNotEmpty();
        assertThat(bare.text("status.txt")).contains("  incidents/2026-01-01-broken/");
        assertThat(bare.problems().stream().filter(problem -> problem.code().equals("no-url")))
                .singleElement()
                .asString()
                .contains("candor.yml", "\"url\"", "Atom", "sitemap.xml");
    }
}
