package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every page of the demo, in both of its locales and for both audiences. */
class EveryPageTest {
    private static final int HOME_BYTES = 14_000;

    private static final Map<SitePath, Document> PAGES = new HashMap<>();
    private static Site site;

    @BeforeAll
    static void build() {
        site = GivenSite.demo().at("2026-11-12T14:20:00Z").site();
        Site inside = GivenSite.demo().internal().at("2026-11-12T14:20:00Z").site();
        parse(inside, "inside/");
        parse(site, "");
        assertThat(PAGES).hasSizeGreaterThan(250);
    }

    private static void parse(Site of, String prefix) {
        of.outputs().stream()
                .filter(output -> output.path().value().endsWith(".html"))
                .forEach(output -> keep(SitePath.of(prefix + output.path().value()), document(output)));
    }

    /** Old addresses that lead on are no pages that anybody reads, and a page for a frame has none of its own. */
    private static void keep(SitePath path, Document page) {
        if (page.select("meta[http-equiv=refresh]").isEmpty() && !path.value().contains("embed/")) {
            PAGES.put(path, page);
        }
    }

    private static Document document(OutputFile output) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = Jsoup.parse(new String(output.content().bytes(), StandardCharsets.UTF_8), parser);
        assertThat(parser.getErrors()).as("mark-up of " + output.path()).isEmpty();
        return page;
    }

    @Test
    void one_first_heading_and_no_level_left_out() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("h1")).as("h1 of " + path).hasSize(1);
            int before = 1;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.text() + " on " + path).isLessThanOrEqualTo(before + 1);
                assertThat(heading.text()).as("a heading on " + path).isNotBlank();
                before = level;
            }
        });
    }

    @Test
    void the_frame_has_its_landmarks_and_every_section_its_name() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("header nav[aria-label], main#main, footer, a.skip[href=#main]"))
                    .as("landmarks of " + path)
                    .hasSize(4);
            assertThat(page.select("html").attr("lang")).isNotEmpty();
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
            page.select("section")
                    .forEach(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                            .as("name of a section on " + path)
                            .isNotNull());
        });
    }

    @Test
    void ids_are_unique_and_shapes_are_there() {
        PAGES.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as("ids of " + path).doesNotHaveDuplicates();
            page.select("use")
                    .forEach(use -> assertThat(ids)
                            .as("shapes of " + path)
                            .contains(use.attr("href").substring(1)));
        });
    }

    @Test
    void every_time_is_a_moment_or_a_day() {
        PAGES.forEach((path, page) -> page.select("time").forEach(time -> {
            String value = time.attr("datetime");
            Object read = value.endsWith("Z") ? Instant.parse(value) : LocalDate.parse(value);
            assertThat(read).as(path + " " + value).isNotNull();
            assertThat(time.text()).as(path + " " + value).isNotBlank();
        }));
    }

    @Test
    void no_script_or_style_stands_in_a_page() {
        PAGES.forEach((path, page) -> assertThat(
                        page.select("script:not([src], [type=application/ld+json]), style, [style], [onclick]"))
                .as("inline script or style on " + path)
                .isEmpty());
    }

    @Test
    void every_link_within_the_site_leads_to_a_place() {
        Set<String> broken = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            if (!path.value().startsWith("inside/")) {
                page.select("a[href], link[rel=stylesheet], link[rel=icon], img")
                        .forEach(link ->
                                check(path, link.hasAttr("href") ? link.attr("href") : link.attr("src"), broken));
            }
        });
        assertThat(broken).isEmpty();
    }

    private static void check(SitePath from, String href, Set<String> broken) {
        if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return;
        }
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String path = file.isEmpty() ? from.value() : resolve(from.value(), file);
        boolean there = SitePath.isValid(path) && site.at(SitePath.of(path)).isPresent();
        boolean anchored = hash < 0 || (there && ids(SitePath.of(path)).contains(href.substring(hash + 1)));
        if (!there || !anchored) {
            broken.add(from.value() + " → " + href);
        }
    }

    private static Set<String> ids(SitePath path) {
        Document page = PAGES.get(path);
        return page == null ? Set.of() : new HashSet<>(page.select("[id]").eachAttr("id"));
    }

    private static String resolve(String from, String href) {
        String path = URI.create("s:/" + from).resolve(href).getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    @Test
    void the_home_page_with_open_incidents_is_small() throws IOException {
        OutputFile home = site.at(SitePath.page("")).orElseThrow();
        OutputFile css = site.outputs().stream()
                .filter(output -> output.path().value().matches("assets/candor\\..*\\.css"))
                .findFirst()
                .orElseThrow();

        assertThat(PAGES.get(home.path()).select(".inc")).isNotEmpty();
        assertThat(compressed(home) + compressed(css)).isLessThan(HOME_BYTES);
    }

    private static int compressed(OutputFile output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(output.content().bytes());
        }
        return bytes.size();
    }
}
