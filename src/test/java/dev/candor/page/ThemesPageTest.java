package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.SitePath;
import dev.candor.problem.Problem;
import dev.candor.site.BuildResult;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/themes.md} are one site, and each does what the page says. */
class ThemesPageTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^`(content|themes)/(\\S+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String AT = "2026-11-03T12:00:00Z";

    private static final List<String> FOUND = new ArrayList<>();
    private static String manual;
    private static BuildResult built;
    private static Site site;

    @BeforeAll
    static void buildTheExamples() throws IOException {
        manual = Files.readString(Path.of("docs", "themes.md"));
        GivenSite given = new GivenSite();
        Matcher examples = EXAMPLE.matcher(manual);
        while (examples.find()) {
            FOUND.add(examples.group(2));
            if (examples.group(1).equals("themes")) {
                given.theme(examples.group(2), examples.group(3));
            } else {
                given.file(examples.group(2), examples.group(3));
            }
        }
        built = given.result(AT);
        assertThat(built.problems()).noneMatch(Problem::isError);
        site = built.site().orElseThrow();
    }

    private static String text(String path) {
        return new String(site.at(SitePath.of(path)).orElseThrow().content().bytes(), StandardCharsets.UTF_8);
    }

    private static Document page(String address) {
        return Jsoup.parse(text(SitePath.page(address).value()));
    }

    private static String asset(String pattern) {
        return site.outputs().stream()
                .map(output -> output.path().value())
                .filter(path -> path.matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_examples_were_read() {
        assertThat(FOUND)
                .containsExactly(
                        "candor.yml",
                        "acme/texts/en.properties",
                        "acme/404.ftlh",
                        "acme/assets/acme.css",
                        "acme/history.ftlh");
    }

    @Test
    void an_accent_without_contrast_is_corrected_and_the_page_quotes_what_is_said() {
        assertThat(built.problems()).hasSize(1);
        Problem said = built.problems().get(0);
        assertThat(said.code()).isEqualTo("accent-contrast");
        assertThat(manual).contains(said.message());
        String corrected = said.message().replaceAll(".*; (#\\w+) is used there", "$1");
        assertThat(text(asset("assets/candor\\..*\\.css"))).contains("--c-accent:" + corrected);
    }

    @Test
    void variables_follow_the_default_style_sheet() {
        String css = text(asset("assets/candor\\..*\\.css"));
        assertThat(css.substring(css.lastIndexOf('{'))).contains("--c-round:0;", "--c-wide:52rem;", "--c-op:#1d6fb8;");
    }

    @Test
    void every_variable_that_the_page_names_is_one_of_the_style_sheet() throws IOException {
        String css = Files.readString(Path.of("themes", "default", "assets", "candor.css"));
        String list = manual.substring(manual.indexOf("colours (`bg`"), manual.indexOf("A value is one plain"));
        Matcher names = Pattern.compile("`([a-z0-9]+)`").matcher(list);
        List<String> unknown = new ArrayList<>();
        while (names.find()) {
            if (!css.contains("--c-" + names.group(1) + ":")) {
                unknown.add(names.group(1));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void words_are_replaced_one_by_one() {
        assertThat(page("").select("header nav a").eachText())
                .contains("What happened", "Stay informed", "Postmortems");
        assertThat(page("search").select("h1").text()).isEqualTo("Find");
    }

    @Test
    void a_template_is_replaced_alone() {
        Document missing = Jsoup.parse(text("404.html"));
        assertThat(missing.select(".acme").text()).isEqualTo("Lost? Acme Status has 2 ways out.");
        assertThat(missing.select("main ul a")).hasSize(2);
        assertThat(page("").select("h1").text()).isEqualTo("Everything works.");
    }

    @Test
    void a_file_is_added_and_used() {
        String path = asset("assets/acme\\..*\\.css");
        assertThat(page("history").select("main link").attr("href")).isEqualTo("../" + path);
        assertThat(text(path)).contains("font-style: italic");
    }

    @Test
    void a_broken_template_is_named_with_its_place() {
        BuildResult broken = GivenSite.given()
                .settings("theme: acme")
                .theme("acme/home.ftlh", "<p>\n${'<b>'?no_esc}\n")
                .result(AT);
        assertThat(broken.problems())
                .extracting(Problem::toString)
                .anyMatch(said -> said.startsWith("themes/acme/home.ftlh:2:8") && said.contains("docs/themes.md"));
    }
}
