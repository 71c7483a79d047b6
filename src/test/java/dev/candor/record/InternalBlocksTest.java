package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is inside stays inside: either it is gone from the text, or the record has an error and is not published. */
class InternalBlocksTest {
    private final Problems problems = new Problems();

    private String shown(String text) {
        return shown(text, Audience.PUBLIC);
    }

    private String shown(String text, Audience audience) {
        return BodyReader.read(new TextBlock(new Place("x.md", 5, 1), text), audience, problems)
                .text()
                .source();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n::: internal\nCANARY\n:::\nb",
                "::: internal\nCANARY",
                ":::internal\nCANARY\n:::",
                "::: INTERNAL\nCANARY\n:::",
                "::: internal \nCANARY\n:::",
                "::: internal\t\nCANARY\n:::",
                "  ::: internal\nCANARY\n:::",
                "    ::: internal\nCANARY\n    :::",
                "> ::: internal\n> CANARY\n> :::",
                "- ::: internal\n  CANARY\n  :::",
                "1. ::: internal\n   CANARY\n   :::",
                ":::: internal\nCANARY\n::::",
                ":: internal\nCANARY\n::",
                "::: intenal\nCANARY\n:::",
                "::: private\nCANARY\n:::",
                ":::{.internal}\nCANARY\n:::",
                "\\::: internal\nCANARY\n:::",
                "\u200b::: internal\nCANARY\n:::",
                "::\u200b: internal\nCANARY\n:::",
                "\uff1a\uff1a\uff1a internal\nCANARY\n:::",
                "::: \u0456nternal\nCANARY\n:::",
                "text ::: internal\nCANARY\n:::",
                "::: internal :::\nCANARY\n:::",
                "```\n::: internal\nCANARY\n:::\n```",
                "~~~\n~~~ \n::: internal\nCANARY\n:::\n",
                "```\nunclosed\n::: internal\nCANARY\n:::",
                "- ```\n  ```\n::: internal\nCANARY\n:::",
                "::: internal\n```\n:::\nCANARY\n```\n:::",
                "::: internal\n::: internal\n:::\nCANARY\n:::",
                "::: internal\n<!--\n:::\n-->\nCANARY\n:::",
                "<!--\n::: internal\n-->\nCANARY\n:::",
                "<!-- CANARY -->",
                "<!--\nCANARY\n\nCANARY\n-->",
                "a <!-- CANARY --> b <!-- CANARY\n -->",
                "<!-- CANARY",
                "<!--> CANARY -->",
                "`a` <!-- CANARY -->",
                "` <!-- CANARY -->",
                "`\n<!-- CANARY -->\n`",
                "| ` | <!-- CANARY --> ` |",
                "<a b=\"`\"> <!-- CANARY --> `",
                "\\` <!-- CANARY --> `",
                "<!--\n```\n-->\n<!-- CANARY -->\n```\n",
                "<div>\n```\n\n<!-- CANARY -->\n```\n",
                "<pre>\n\n```\n<!-- CANARY -->\n```\n</pre>",
                "- ```\n  a\n  ```\n<!-- CANARY -->\n```\n```",
                "[//]: # (CANARY)",
                "[//]: # \"CANARY\"",
                "[//]: <> (CANARY)",
                "[comment]: CANARY",
                "[note]:\n  /x\n  \"CANARY\n  CANARY\"",
                "> [//]: # (CANARY)",
                "- [//]: # (CANARY)",
                "[a]\n\n[a]: /x\n[a]: /CANARY",
                "[^1]: CANARY\n    CANARY\n\n    CANARY",
                "[^1]: CANARY\nCANARY lazily",
            })
    void neverShowsWhatWasMeantToStay(String text) {
        String shown = shown(text);

        assertThat(problems.hasErrors() || !shown.contains("CANARY")).as(shown).isTrue();
    }

    @Test
    void takesABlockOutAndLeavesTheLinesWhereTheyWere() {
        assertThat(shown("a\n\n::: internal\nCANARY\n:::\nb")).isEqualTo("a\n\n\n\n\nb");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void leavesABlockWithItsFencesToItsOwnAudience() {
        assertThat(shown("a\n::: internal\nb\n:::", Audience.INTERNAL)).isEqualTo("a\n::: internal\nb\n:::");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "std::vector and a::internal::b",
                "Time: 10:02:33, a ratio of 1:2",
                "```\nfoo ::: bar\n```",
                "```html\n<!-- shown as code -->\n```",
                "Write `<!-- like this -->` for a comment.",
                "[a] and [b][c]\n\n[a]: /x \"A title\"\n[c]: <https://example.com/a b>",
                "A claim.[^1]\n\n[^1]: Its source.",
                "Internal note: there is none.",
                "We use colons: internal teams know.",
                "| a | b |\n|:--|--:|\n| 1 | 2 |",
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(shown(text)).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }
}
