package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.SitePath;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The site's own pages, the page for missing addresses, and what stands at old ones. */
class OtherPagesTest {
    private static final String NOW = "2026-11-12T14:00:00Z";

    private static final String MOVED = """
            ---
            title: Some <b>users</b>
            aliases: [/issues/old-one/, /2026/old.html]
            ---
            ## Investigating — 2026-11-02T09:00:00Z
            We look.
            """;

    private static Document file(GivenSite.Built built, String path) {
        byte[] bytes =
                built.site().at(SitePath.of(path)).orElseThrow().content().bytes();
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static GivenSite inTwoLocales(String url) {
        return given().settings("url: " + url + """

                locales: [en, de]
                components: [{id: checkout, name: Checkout}]
                """);
    }

    @Test
    void a_page_of_the_sites_own_shows_its_text_in_each_locale() {
        GivenSite.Built built = inTwoLocales("https://status.acme.example")
                .file("pages/about.md", "---\ntitle: About us\n---\nWe are **Acme**.\n\n## More\nText.\n")
                .file("pages/about.de.md", "---\ntitle: Über uns\n---\nWir sind **Acme**.\n")
                .file("pages/legal.md", "---\ntitle: Legal\n---\nTerms.\n")
                .at(NOW);

        assertThat(built.page("about").select("h1").text()).isEqualTo("About us");
        assertThat(built.page("about").select("main strong").text()).isEqualTo("Acme");
        assertThat(built.page("de/about").select("h1").text()).isEqualTo("Über uns");
        assertThat(built.page("de/legal").select(".txt").attr("lang")).isEqualTo("en");
    }

    @Test
    void links_of_the_page_for_missing_addresses_work_at_any_depth() {
        Document page = file(inTwoLocales("https://status.acme.example").at(NOW), "404.html");

        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address.");
        assertThat(page.select("a[href], link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/") || href.equals("#main"))
                .contains("/", "/history/", "/de/404.html")
                .noneMatch(href -> href.contains("index.html"));
    }

    @Test
    void below_a_path_they_start_there() {
        Document page = file(inTwoLocales("https://acme.example/status").at(NOW), "de/404.html");

        assertThat(page.select("a[href], link[rel=stylesheet]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/status/") || href.equals("#main"))
                .contains("/status/de/history/");
    }

    @Test
    void an_old_address_leads_to_the_record() {
        GivenSite.Built built = inTwoLocales("https://status.acme.example")
                .incident("new-one", MOVED)
                .at(NOW);
        Document page = built.page("issues/old-one");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../../incidents/new-one/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://status.acme.example/incidents/new-one/");
        assertThat(page.select("h1 a").text()).isEqualTo("Some <b>users</b>");
        assertThat(file(built, "2026/old.html").select("h1 a").attr("href"))
                .isEqualTo("../incidents/new-one/index.html");
        assertThat(built.site().at(SitePath.page("de/issues/old-one"))).isEmpty();
    }
}
