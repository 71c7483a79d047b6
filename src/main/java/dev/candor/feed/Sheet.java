package dev.candor.feed;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.page.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A page as text in the making, in Markdown or in words alone. */
final class Sheet {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#]");

    private final boolean markdown;
    private final Function<SitePath, String> links;
    private final Function<MarkdownText, String> plain;
    private final StringBuilder text = new StringBuilder();

    Sheet(FeedContext context, boolean markdown) {
        this(markdown, context::link, context.text()::plain);
    }

    /**
     * A sheet apart from a site.
     *
     * @param links the address of a page; empty where it is not to be named
     * @param plain the words of a text
     */
    Sheet(boolean markdown, Function<SitePath, String> links, Function<MarkdownText, String> plain) {
        this.markdown = markdown;
        this.links = links;
        this.plain = plain;
    }

    /** A title; level 1 stands above all. */
    Sheet heading(int level, String title) {
        String line = CleanText.line(title);
        gap();
        if (markdown) {
            text.append("#".repeat(level)).append(' ').append(escaped(line)).append("\n\n");
        } else {
            String rule = level == 1 ? "=" : "-";
            int width = Math.min(72, Math.max(1, line.codePointCount(0, line.length())));
            text.append(line).append('\n').append(level > 2 ? "" : rule.repeat(width) + "\n");
        }
        return this;
    }

    /** A line of its own. */
    Sheet line(String words) {
        if (!words.isBlank()) {
            String line = CleanText.line(words);
            text.append(markdown ? escaped(line) + "\n\n" : line + "\n");
        }
        return this;
    }

    /** A line of a list. */
    Sheet item(String words) {
        String line = CleanText.line(words);
        text.append("- ").append(markdown ? escaped(line) : line).append('\n');
        return this;
    }

    /** A line of a list that leads to another page, with what is to be said of it. */
    Sheet item(String title, SitePath page, String words) {
        String name = CleanText.line(title);
        String said = words.isEmpty() ? "" : " – " + CleanText.line(words);
        String link = links.apply(page);
        if (markdown) {
            text.append("- ").append(linked(escaped(name), link)).append(escaped(said) + "\n");
        } else {
            text.append("- ").append(name).append(said).append(link.isEmpty() ? "\n" : "\n  " + link + "\n");
        }
        return this;
    }

    private static String linked(String name, String link) {
        return link.isEmpty() ? name : "[" + name + "](" + link + ")";
    }

    /** A line of a list that leads to another page. */
    Sheet link(LinkView link) {
        return item(link.text(), link.path(), "");
    }

    /** Markup to copy. */
    Sheet code(String label, String code) {
        String words = CleanText.of(code).strip();
        return line(label).append(markdown ? "```html\n" + words + "\n```\n\n" : words + "\n");
    }

    /**
     * A row of a table.
     *
     * @param page what its title leads to
     */
    record Row(String title, Optional<SitePath> page, List<String> cells) {}

    /** A table whose first head names what the rows are about. */
    Sheet table(List<String> heads, List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(cells(heads));
        rows.forEach(row -> lines.add(cells(row)));
        gap();
        text.append(markdown ? TextTable.markdown(lines) : TextTable.aligned(lines));
        return gap();
    }

    private List<String> cells(List<String> words) {
        return words.stream()
                .map(CleanText::line)
                .map(line -> markdown ? escaped(line) : line)
                .toList();
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(cells(List.of(row.title())));
        cells.addAll(cells(row.cells()));
        String link = row.page().map(links).orElse("");
        if (markdown) {
            cells.set(0, linked(cells.get(0), link));
        } else if (!link.isEmpty()) {
            cells.add(link);
        }
        return cells;
    }

    private Sheet append(String words) {
        text.append(words);
        return this;
    }

    /** A text of a record. */
    Sheet body(MarkdownText body) {
        if (!body.isEmpty()) {
            String words = markdown ? body.source() : plain.apply(body);
            text.append(CleanText.of(words).strip()).append(markdown ? "\n\n" : "\n");
        }
        return this;
    }

    /** An empty line, unless there is one. */
    Sheet gap() {
        if (!text.isEmpty() && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
        return this;
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }

    /** The text, ended by one line feed. */
    String text() {
        return text.toString().strip() + "\n";
    }
}
