package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.MarkdownText;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.PageSpec;
import dev.candor.problem.Place;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemeRendererTest {
    record Row(String name, int count) {}

    record View(
            String title,
            Optional<String> note,
            MediaType kind,
            SitePath home,
            List<Row> rows,
            Map<String, Integer> totals,
            MarkdownText body) {}

    private static final View VIEW = new View(
            "<b>&${7*7}\u202E",
            Optional.empty(),
            MediaType.JSON_FEED,
            SitePath.page(""),
            List.of(new Row("a", 1_234_567)),
            Map.of("x", 1),
            new MarkdownText("# Head\n\ntext", Place.of("content/a.md")));

    private static ThemeRenderer renderer(Map<String, String> files) {
        Map<String, Supplier<byte[]>> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, () -> text.getBytes(StandardCharsets.UTF_8)));
        return new ThemeRenderer(ThemeFiles.of("mine", bytes), new Markdown(), Nowhere.SURROUNDINGS);
    }

    private static String page(ThemeRenderer renderer, Record view) {
        PageSpec spec = new PageSpec(SitePath.page("a/b"), "home", "test", () -> view);
        OutputFile output = renderer.page(spec);
        return new String(output.content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_template_sees_the_components_of_a_view_as_plain_data() {
        ThemeRenderer renderer =
                renderer(Map.of("home.ftlh", """
                <#include "part.ftlh">
                <link rel="stylesheet" href="${asset("mine.css")}">
                ${title} ${note!"none"} ${kind} ${home}
                <#list rows as row>${row.name} ${row.count}</#list> ${totals.x}
                <#if body?has_content>${body}${markdown(body, 4)}</#if>
                <script type="application/ld+json">${json({"name": title})}</script>
                """, "part.ftlh", "<p>part</p>\n", "assets/mine.css", "a{}"));

        assertThat(renderer.check()).isEmpty();
        assertThat(page(renderer, VIEW)).isEqualTo("""
                <p>part</p>
                <link rel="stylesheet" href="../../assets/mine.5f546eb460.css">
                &lt;b&gt;&amp;${7*7}\uFFFD none json_feed ../../index.html
                a 1234567 1
                <h3 id="user-content-head" dir="auto">Head</h3>
                <p dir="auto">text</p>
                <h5 id="user-content-2-head" dir="auto">Head</h5>
                <p dir="auto">text</p>
                <script type="application/ld+json">{"name":"\\u003cb\\u003e\\u0026${7*7}\\ufffd"}</script>
                """);
    }

    record Address(URI target) {}

    @Test
    void an_address_of_a_view_is_shown_only_where_it_is_safe() {
        ThemeRenderer renderer = renderer(Map.of("home.ftlh", "[${target}]"));

        assertThat(page(renderer, new Address(URI.create("https://a.example/"))))
                .isEqualTo("[https://a.example/]\n");
        assertThat(page(renderer, new Address(URI.create("javascript:alert(1)"))))
                .isEqualTo("[]\n");
    }

    @Test
    void many_threads_render_the_same_bytes() {
        ThemeRenderer renderer = renderer(Map.of("home.ftlh", "${title} ${home} ${body}"));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> page(renderer, VIEW))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void an_address_that_a_person_wrote_is_followed_only_where_it_is_safe() {
        ThemeRenderer renderer = renderer(Map.of("home.ftlh", "[${url(title)}] [${url('https://a.example/?x=1')}]"));
        View hostile = new View(
                "javascript:alert(1)", Optional.empty(), VIEW.kind(), VIEW.home(), List.of(), Map.of(), VIEW.body());

        assertThat(page(renderer, hostile)).isEqualTo("[] [https://a.example/?x=1]\n");
    }
}
