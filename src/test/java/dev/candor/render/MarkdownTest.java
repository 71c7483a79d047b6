package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    private String html(String source) {
        return html(source, 2);
    }

    private String html(String source, int level) {
        SiteLinks links = (from, target) -> switch (target) {
            case "b.md" -> Optional.of(SitePath.page("incidents/b"));
            case "assets/graph.png" -> Optional.of(SitePath.of("assets/graph.png"));
            default -> Optional.empty();
        };
        MarkdownText text = new MarkdownText(source, new Place("content/incidents/a.md", 9, 1));
        return markdown.render(text, SitePath.page("incidents/a"), links, level)
                .value()
                .strip();
    }

    @Test
    void headings_nest_below_the_page_and_can_be_linked_to() {
        assertThat(html("## Root *cause*\n\n### Detail\n\n## Root cause\n\n[see](#root-cause)", 3))
                .isEqualTo("""
                        <h4 id="user-content-root-cause" dir="auto">Root <em>cause</em></h4>
                        <h5 id="user-content-detail" dir="auto">Detail</h5>
                        <h4 id="user-content-root-cause-1" dir="auto">Root cause</h4>
                        <p dir="auto"><a href="#user-content-root-cause">see</a></p>""");
    }

    @Test
    void raw_html_is_text() {
        assertThat(html("<b onclick=x>hi</b> <!-- note -->\n\n<div>\n*x*\n</div>\n"))
                .isEqualTo("""
                        <p dir="auto">&lt;b onclick&#61;x&gt;hi&lt;/b&gt; &lt;!-- note --&gt;</p>
                        <p dir="auto">&lt;div&gt;
                        <em>x</em>
                        &lt;/div&gt;</p>""");
    }

    @Test
    void links_lead_off_the_site_marked_or_within_it_relatively_or_nowhere() {
        assertThat(
                        html(
                                "[a](https://a.example/?x \"t\") [b](b.md#t) [gone](c.md) [j](java&#115;cript:alert(1)) [p](//evil.example)"))
                .isEqualTo("<p dir=\"auto\"><a href=\"https://a.example/?x\" rel=\"noopener nofollow ugc\">a</a>"
                        + " <a href=\"../b/index.html#t\">b</a> <a>gone</a> j p</p>");
    }

    @Test
    void images_are_the_sites_own_and_others_become_links() {
        assertThat(html("![graph](assets/graph.png) ![theirs](https://img.example/x.png) ![lost](x.png)"))
                .isEqualTo("<p dir=\"auto\"><img src=\"../../assets/graph.png\" alt=\"graph\" loading=\"lazy\">"
                        + " <a href=\"https://img.example/x.png\" rel=\"noopener nofollow ugc\">theirs</a> lost</p>");
    }

    @Test
    void tables_say_their_alignment_in_classes() {
        assertThat(html("| a | b |\n|:--|--:|\n| 1 | 2 |\n"))
                .contains(
                        "<th class=\"align-left\" dir=\"auto\">a</th>",
                        "<td class=\"align-right\" dir=\"auto\">2</td>");
    }

    @Test
    void boxes_of_task_lists_have_names_and_cannot_be_ticked() {
        assertThat(html("- [x] ship\n- [ ] rest\n"))
                .contains("<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\"> ship")
                .contains("<input type=\"checkbox\" disabled=\"\" aria-label=\"To do\"> rest");
    }

    @Test
    void footnotes_lead_there_and_back() {
        assertThat(html("so[^1]\n\n[^1]: why\n"))
                .contains("<sup id=\"user-content-fnref-1\"><a href=\"#user-content-fn-1\">1</a></sup>")
                .contains("<li id=\"user-content-fn-1\">")
                .contains(
                        "<a href=\"#user-content-fnref-1\" class=\"footnote-backref\" aria-label=\"Back to the text\">");
    }

    @Test
    void an_internal_block_is_set_apart_and_ends_at_its_line() {
        assertThat(html("before\n\n::: internal\nsecret\n- list\n:::\nafter\n\n:::\n"))
                .isEqualTo("""
                        <p dir="auto">before</p>
                        <aside role="note" class="internal" aria-label="Internal">
                        <p dir="auto">secret</p>
                        <ul><li dir="auto">list</li></ul>
                        </aside>
                        <p dir="auto">after</p>
                        <p dir="auto">:::</p>""");
    }

    @Test
    void code_is_shown_as_it_is() {
        assertThat(html("```java\nint x = 1 < 2;\n\n  <b>\n```"))
                .isEqualTo("<pre><code>int x &#61; 1 &lt; 2;\n\n  &lt;b&gt;\n</code></pre>");
    }

    @Test
    void addresses_in_plain_text_become_links() {
        assertThat(html("https://a.example/x_y, www.b.example or mail a@b.example"))
                .contains("<a href=\"https://a.example/x_y\" rel=\"noopener nofollow ugc\">https://a.example/x_y</a>,")
                .contains("<a href=\"https://www.b.example\" rel=\"noopener nofollow ugc\">www.b.example</a>")
                .contains("<a href=\"mailto:a&#64;b.example\" rel=\"noopener nofollow ugc\">a&#64;b.example</a>");
    }
}
