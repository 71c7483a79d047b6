package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.candor.output.SitePath;
import dev.candor.page.PageSpec;
import dev.candor.problem.BadContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileThemeTest {
    private static final String SECRET = "a secret of the record";
    private static final List<Path> CANARIES = List.of(Path.of("target/canary"), Path.of("/tmp/PWNED_ftl"));

    /** Says more when asked than a template should hear. */
    record View(String title, List<String> site) {
        public String secret() {
            return SECRET;
        }
    }

    static Stream<String> templates() {
        return HostileTexts.of("freemarker").stream();
    }

    private static String page(String template, String title) {
        ThemeFiles files = ThemeFiles.of("mine", Map.of("home.ftlh", () -> template.getBytes(StandardCharsets.UTF_8)));
        ThemeRenderer renderer = new ThemeRenderer(files, new Markdown(), Nowhere.SURROUNDINGS);
        PageSpec spec = new PageSpec(SitePath.page("a"), "home", "test", () -> new View(title, List.of("x")));
        return new String(renderer.page(spec).content().bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_hostile_template_is_refused_with_its_place_or_harmless(String template) {
        String outcome = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                return page(template, "<i>title</i>");
            } catch (BadContent e) {
                assertThat(e.problems().get(0).toString()).startsWith("themes/mine/home.ftlh");
                return e.problems().get(0).toString();
            }
        });

        assertThat(CANARIES).noneMatch(Files::exists);
        assertThat(outcome).doesNotContain(SECRET, "root:x:0", "<i>title", "java.", "uid=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_same_as_a_records_text_is_only_text(String text) {
        String page = page("<p>${title}</p>", text);

        assertThat(Jsoup.parse(page).selectXpath("//p").text().replace(" ", ""))
                .isEqualTo(text.replace(" ", "").replace("\n", ""));
    }

    @Test
    void methods_of_a_view_are_out_of_reach() {
        assertThat(page("${secret!'nothing'} ${toString!'nothing'} ${title}", "t"))
                .isEqualTo("nothing nothing t\n");
    }

    @Test
    void a_template_that_forgets_itself_is_stopped() {
        BadContent failure = assertThrows(BadContent.class, () -> page("<#macro m><@m/></#macro><@m/>", "t"));

        assertThat(failure.problems().get(0).place().path()).isEqualTo("themes/mine/home.ftlh");
    }

    @Test
    void a_mistake_is_named_with_its_line() {
        BadContent failure = assertThrows(BadContent.class, () -> page("<p>\n${titel}\n</p>", "t"));

        assertThat(failure.problems().get(0).place().toString()).isEqualTo("themes/mine/home.ftlh:2:3");
    }
}
