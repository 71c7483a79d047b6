package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostileMarkdownTest {
    private final Markdown markdown = new Markdown();

    private String html(String source) {
        SiteLinks links =
                (from, target) -> target.endsWith(".png") ? Optional.of(SitePath.of("assets/a.png")) : Optional.empty();
        MarkdownText text = new MarkdownText(source, Place.of("content/incidents/a.md"));
        return markdown.render(text, SitePath.page("incidents/a"), links, 2).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "strings"})
    void nothing_outside_the_allowlist_comes_out(String set) {
        List<String> broken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> sources = HostileTexts.of(set);
        for (String source : sources) {
            try {
                List<String> findings = HtmlOracle.findings(html(source));
                findings.forEach(finding -> broken.add(source + " -> " + finding));
            } catch (RenderException e) {
                refused.add(e.problem().toString());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(refused)
                .hasSizeLessThanOrEqualTo(sources.size() / 1_000)
                .allMatch(problem -> problem.startsWith("content/incidents/a.md: "));
    }

    @Test
    void the_check_sees_what_plain_flexmark_lets_through() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        List<String> links = HostileTexts.of("links");

        long caught = links.stream()
                .filter(link -> !HtmlOracle.findings(renderer.render(parser.parse(link)))
                        .isEmpty())
                .count();

        assertThat(caught).isGreaterThan(links.size() / 2);
    }

    static Stream<String> tangles() {
        int small = 8 << 10;
        int large = 256 << 10;
        return Stream.of(
                        "- ",
                        "> ",
                        "1) ",
                        "* ",
                        "[",
                        "[](",
                        "[a](",
                        "![[]()",
                        "&amp;",
                        "www.",
                        "<",
                        "<a ",
                        "<!--",
                        "**a ",
                        "_a __",
                        "~~a ",
                        "`a``",
                        "| ",
                        "\\",
                        "[^1]",
                        "[a]: b\n",
                        "- [ ] ",
                        "# a\n",
                        "|a|b|\n|-|-|\n",
                        "https://a.b/",
                        "a@b.",
                        "<a w w",
                        "xn--",
                        "::: internal\n",
                        "\t",
                        "> - ",
                        "[a][",
                        "*_",
                        "<https://a>",
                        "&#",
                        "\u202A",
                        "```\n")
                .flatMap(unit -> Stream.of(small, large).map(size -> unit.repeat(size / unit.length())));
    }

    static Stream<String> growing() {
        StringBuilder ticks = new StringBuilder();
        StringBuilder nested = new StringBuilder();
        StringBuilder definitions = new StringBuilder();
        for (int i = 1; i < 340; i++) {
            ticks.append("e").append("`".repeat(i));
            nested.append("  ".repeat(i)).append("- a\n");
        }
        for (int i = 0; i < 20_000; i++) {
            definitions.append("[a").append(i).append("]: b\n");
        }
        return Stream.of(ticks.toString(), nested.toString(), definitions.toString());
    }

    @Test
    void a_runaway_parser_stops_reading() throws InterruptedException {
        MarkdownText text = new MarkdownText("[a](".repeat(60_000), Place.of("content/incidents/a.md"));
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        assertThat(new Markdown(Duration.ofMillis(100)).check(text)).isPresent();

        Set<Thread> ours = new HashSet<>(Thread.getAllStackTraces().keySet());
        ours.removeAll(before);
        for (Thread thread : ours) {
            thread.join(10_000);
        }
        assertThat(ours)
                .noneMatch(thread -> thread.isAlive() && thread.getName().equals("markdown"));
    }

    @ParameterizedTest
    @MethodSource({"tangles", "growing"})
    void a_tangled_text_is_rendered_or_refused_in_time(String source) {
        MarkdownText text = new MarkdownText(source, new Place("content/incidents/a.md", 9, 1));

        Markdown hasty = new Markdown(Duration.ofMillis(300));

        Optional<?> problem = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> hasty.check(text));

        problem.ifPresent(found -> assertThat(found.toString()).startsWith("content/incidents/a.md:"));
    }
}
