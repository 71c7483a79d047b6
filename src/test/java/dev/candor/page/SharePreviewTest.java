package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.site.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What others see of a page when somebody shares its address. */
class SharePreviewTest {
    private static final String AT = "2026-11-03T12:00:00Z";
    private static final String URL = """
            url: https://status.acme.example/now
            components: [{id: checkout, name: Checkout}]
            """;
    private static final String BACKGROUND = "fcfbf9";

    private static String incident(String title, String day) {
        return """
                ---
                title: "%s"
                components: {checkout: major_outage}
                ---
                ## Investigating — %sT11:05:00Z
                We look into it.
                ## Resolved — %sT11:45:00Z
                Fixed.
                """.formatted(title, day, day);
    }

    private static GivenSite acme() {
        return given().settings(URL)
                .incident("new", incident("Checkout fails", "2026-10-03"))
                .incident("old", incident("Checkout failed", "2024-10-03"))
                .file("postmortems/why.md", """
                        ---
                        title: Why checkout failed
                        status: published
                        published: 2026-10-09
                        incidents: [new]
                        ---
                        ## Summary
                        A certificate ran out.
                        """);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    private static BufferedImage image(Site site, String path) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                site.at(SitePath.of(path)).orElseThrow().content().bytes()));
    }

    @Test
    void home_incidents_and_postmortems_say_what_they_are_and_have_images_of_their_own() {
        GivenSite.Built site = acme().at(AT);
        for (String address : List.of("", "incidents/new", "postmortems/why")) {
            Document page = site.page(address);
            String folder = address.isEmpty() ? "" : address + "/";
            assertThat(property(page, "og:title")).isEqualTo(page.title().replace(" – Acme Status", ""));
            assertThat(property(page, "og:description"))
                    .isEqualTo(property(page, "description"))
                    .isNotEmpty();
            assertThat(property(page, "og:url"))
                    .isEqualTo("https://status.acme.example/now/" + folder)
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            assertThat(property(page, "og:image")).isEqualTo("https://status.acme.example/now/" + folder + "card.png");
            assertThat(site.site().at(SitePath.of(folder + "card.png"))).isPresent();
        }
    }

    @Test
    void linked_data_names_the_kind_and_the_times() {
        GivenSite.Built site = acme().at(AT);
        assertThat(data(site.page(""))).contains("\"@type\":\"WebSite\"", "\"name\":\"Acme Status\"");
        assertThat(data(site.page("incidents/new")))
                .contains(
                        "\"@type\":\"Article\"",
                        "\"headline\":\"Checkout fails\"",
                        "\"datePublished\":\"2026-10-03T11:05:00Z\"",
                        "\"dateModified\":\"2026-10-03T11:45:00Z\"");
        assertThat(data(site.page("postmortems/why")))
                .contains("\"@type\":\"TechArticle\"", "\"datePublished\":\"2026-10-09\"");
        assertThat(site.page("history").select("script[type=application/ld+json]"))
                .isEmpty();
    }

    private static String data(Document page) {
        return page.select("script[type=application/ld+json]").html();
    }

    @Test
    void a_hostile_title_stays_inside_the_linked_data() {
        Document page = given().settings(URL)
                .incident("x", incident("</script><script>alert(1)</script>", "2026-10-03"))
                .at(AT)
                .page("incidents/x");
        assertThat(page.select("script").eachText()).isEmpty();
        assertThat(page.select("script:not([src])")).hasSize(1);
    }

    @Test
    void an_incident_older_than_a_year_shares_the_sites_image() {
        GivenSite.Built site = acme().at(AT);
        assertThat(property(site.page("incidents/old"), "og:image"))
                .isEqualTo("https://status.acme.example/now/card.png");
        assertThat(site.site().at(SitePath.of("incidents/old/card.png"))).isEmpty();
    }

    @Test
    @Timeout(30)
    void the_newest_two_hundred_incidents_have_images_and_they_cost_little() {
        GivenSite many = given().settings(URL);
        for (int i = 0; i < 210; i++) {
            many.incident(
                    "i" + i,
                    incident("Checkout fails for reason " + i, "2026-%02d-%02d".formatted(1 + i / 28, 1 + i % 28)));
        }
        Site site = many.at(AT).site();
        assertThat(site.outputs().stream()
                        .filter(output -> output.path().value().endsWith("card.png"))
                        .filter(output -> output.content().bytes().length > 1_000))
                .hasSize(201);
    }

    @Test
    void without_an_address_there_are_no_images() {
        GivenSite.Built site = given().incident("new", incident("Checkout fails", "2026-10-03"))
                .at(AT);
        assertThat(property(site.page("incidents/new"), "og:title")).isEqualTo("Checkout fails");
        assertThat(property(site.page("incidents/new"), "og:image")).isEmpty();
        assertThat(site.site().outputs())
                .noneMatch(output -> output.path().value().endsWith(".png"));
    }

    @Test
    void an_image_shows_the_title_the_state_and_the_accent() throws IOException {
        BufferedImage image = image(acme().at(AT).site(), "incidents/new/card.png");
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(colour(image, 600, 5)).isEqualTo("2f57d0");
        assertThat(inked(image, 170, 260)).as("title").isGreaterThan(2_000);
        assertThat(inked(image, 505, 555)).as("shape and facts").isGreaterThan(1_000);
        assertThat(colour(image, 95, 532)).as("shape").isEqualTo("2f8f63");
        assertThat(inked(image, 570, 630)).as("margin").isZero();
    }

    @Test
    void a_title_in_a_script_that_the_image_cannot_write_leaves_a_large_shape_and_the_day() throws IOException {
        Site site = given().settings(URL)
                .incident("ja", incident("決済が失敗する", "2026-10-03"))
                .at(AT)
                .site();
        BufferedImage image = image(site, "incidents/ja/card.png");
        assertThat(colour(image, 110, 310)).isEqualTo("2f8f63");
        assertThat(inked(image, 505, 555)).as("facts").isGreaterThan(500);
    }

    @Test
    @Timeout(20)
    void any_title_fits() throws IOException {
        for (String title : List.of("x".repeat(200), "W ".repeat(140).strip(), "\u202Eevil\u202C 😀 fire", "…", "Ä")) {
            BufferedImage image = image(
                    given().settings(URL)
                            .incident("x", incident(title, "2026-10-03"))
                            .at(AT)
                            .site(),
                    "incidents/x/card.png");
            for (int y = 0; y < 630; y++) {
                assertThat(y < 18 || colour(image, 1115, y).equals(BACKGROUND))
                        .as(title)
                        .isTrue();
            }
            assertThat(inked(image, 460, 500)).as(title).isZero();
        }
    }

    @Test
    void the_bytes_are_the_same_everywhere() {
        Site site = acme().at(AT).site();
        assertThat(Fingerprint.of(site.at(SitePath.of("incidents/new/card.png"))
                                .orElseThrow()
                                .content()
                                .bytes())
                        .value())
                .isEqualTo("843df3520946fe926fc313a93a54c3a05bfbb3a35d8337a5c5d60ee468899f92");
    }

    private static String colour(BufferedImage image, int x, int y) {
        return Integer.toHexString(image.getRGB(x, y) & 0xFFFFFF);
    }

    private static int inked(BufferedImage image, int from, int to) {
        int count = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += colour(image, x, y).equals(BACKGROUND) ? 0 : 1;
            }
        }
        return count;
    }
}
