package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.PagePolicy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** Specifies what hosts and crawlers are told. */
class HostFilesTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    /** What {@code _headers} says of an address: all rules that match, as Cloudflare Pages and Netlify read them. */
    private static List<String> headers(String address) {
        List<String> found = new ArrayList<>();
        boolean matches = false;
        for (String line : SITE.text("_headers").lines().toList()) {
            if (!line.startsWith(" ")) {
                String pattern = Pattern.quote(line).replace("*", "\\E.*\\Q").replaceAll(":[a-z]+", "\\\\E[^/]+\\\\Q");
                matches = address.matches(pattern);
            } else if (matches) {
                found.add(line.strip());
            }
        }
        return found;
    }

    private static List<String> names(List<String> headers) {
        return headers.stream()
                .map(header -> header.substring(0, header.indexOf(':')))
                .toList();
    }

    @Test
    void machineFilesMayBeReadFromEverywhereAndOnlyOneRuleSaysSo() {
        for (String address :
                List.of("/api/v2/status.json", "/history.atom", "/data/v1/now.json", "/embed.js", "/badge.svg")) {
            assertThat(headers(address)).containsOnlyOnce("Access-Control-Allow-Origin: *");
            assertThat(names(headers(address))).as(address).doesNotHaveDuplicates();
        }
    }

    @Test
    void pagesAreNotFramedAndTheEmbedIs() {
        String unframed = "Content-Security-Policy: " + PagePolicy.CONTENT + "; frame-ancestors 'none'";
        for (String address : List.of("/", "/incidents/x/", "/de/", "/de/components/cards/", "/history/2026/")) {
            assertThat(headers(address)).as(address).contains(unframed);
        }
        for (String address : List.of("/embed/", "/de/embed/")) {
            assertThat(headers(address)).contains("Content-Security-Policy: " + PagePolicy.CONTENT);
            assertThat(headers(address)).noneMatch(header -> header.contains("frame-ancestors"));
        }
    }

    @Test
    void whatIsFingerprintedIsKeptAndTheStatusIsNot() {
        String style = SITE.paths(".css")
                .filter(path -> path.startsWith("assets/"))
                .findFirst()
                .orElseThrow();
        assertThat(headers("/" + style)).contains("Cache-Control: public, max-age=31536000, immutable");
        assertThat(headers("/api/v2/status.json"))
                .contains("Cache-Control: public, max-age=30, stale-while-revalidate=60");
        assertThat(names(headers("/index.html"))).doesNotContain("Cache-Control");
    }

    @Test
    void oldAddressesLeadOn() {
        assertThat(SITE.text("_redirects"))
                .contains(
                        "/issues/42 /incidents/2026-03-02-cards-refused/ 301\n",
                        "/issues/42/ /incidents/2026-03-02-cards-refused/ 301\n",
                        "/old/cards.html /incidents/2026-03-02-cards-refused/ 301\n");
        assertThat(SITE.text("nginx.conf"))
                .contains("location = /issues/42/ { return 301 /incidents/2026-03-02-cards-refused/; }\n");
        assertThat(SITE.text("issues/42/index.html")).contains("incidents/2026-03-02-cards-refused");
        JsonNode vercel = SITE.json("vercel.json");
        assertThat(vercel.get("redirects").toString()).contains("\"source\":\"/issues/42\"", "\"permanent\":true");
        assertThat(vercel.get("headers").get(0).get("source").asString()).isEqualTo("/(.*)");
    }

    @Test
    void theSnippetClosesWhatItOpens() {
        String snippet = SITE.text("nginx.conf").replaceAll("\"[^\"]*\"", "\"\"");
        assertThat(snippet.chars().filter(c -> c == '{').count())
                .isEqualTo(snippet.chars().filter(c -> c == '}').count());
        assertThat(Stream.of(snippet.split("\n")).map(String::strip))
                .allSatisfy(line -> assertThat(line).matches("|#.*|.*[;}]|charset_types .*"));
    }

    @Test
    void aDomainOfOnesOwnIsNamedToGitHub() {
        assertThat(SITE.text("CNAME")).isEqualTo("status.harbour.example\n");
        assertThat(SITE.text(".nojekyll")).isEmpty();
        BuiltSite shared = BuiltSite.of(
                BuiltSite.FIXTURES.resolve("nowhere"),
                "2026-03-09T16:00:00Z",
                Optional.of(URI.create("https://acme.github.io/status")));
        assertThat(shared.paths("CNAME")).isEmpty();
    }

    @Test
    void theSitemapListsPagesThatAreThereAndNoOldAddress() {
        NodeList places = BadgesTest.read(SITE.bytes("sitemap.xml")).getElementsByTagName("loc");
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < places.getLength(); i++) {
            pages.add(places.item(i).getTextContent());
        }
        assertThat(pages)
                .contains(
                        "https://status.harbour.example/",
                        "https://status.harbour.example/de/incidents/2026-03-02-cards-refused/")
                .noneMatch(page -> page.contains("404") || page.contains("issues/42") || page.contains("/old/"))
                .doesNotHaveDuplicates();
        assertThat(SITE.text("sitemap.xml")).as("no history, no time of change").doesNotContain("lastmod");
        assertThat(SITE.text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://status.harbour.example/sitemap.xml\n");
    }
}
