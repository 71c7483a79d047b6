package dev.candor.feed;

import dev.candor.page.Texts;

/** Writes a story's words as the HTML that feeds carry. */
final class StoryHtml {

    private final FeedText text;
    private final Texts texts;

    StoryHtml(FeedText text, Texts texts) {
        this.text = text;
        this.texts = texts;
    }

    /** The summary and all words, newest first. */
    String of(Story story) {
        StringBuilder html = new StringBuilder(text.html(story.summary()));
        story.words().forEach(word -> html.append(of(word)));
        return html.toString();
    }

    /** One word with its label and time. */
    String of(Story.Word word) {
        StringBuilder html = new StringBuilder()
                .append("<p><small><time datetime=\"")
                .append(word.at())
                .append("\">")
                .append(Markup.escaped(texts.moment(word.at())))
                .append("</time></small><br /><strong>")
                .append(Markup.escaped(word.label()))
                .append("</strong></p>\n");
        word.texts().forEach(part -> html.append(heading(part)).append(text.html(part.text())));
        return html.toString();
    }

    private static String heading(Story.Part part) {
        return part.heading().isEmpty() ? "" : "<h3>" + Markup.escaped(part.heading()) + "</h3>\n";
    }
}
