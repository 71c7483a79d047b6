package dev.candor.proof;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page as a person reviews it: its title, then each block on a line, with where links lead and which moment a time is. */
final class Outline implements NodeVisitor {
    private static final Set<String> SILENT = Set.of("script", "style", "template", "svg");
    private static final String HASH = "[.-][0-9a-f]{8,}(?=[.])";

    private final StringBuilder out = new StringBuilder();
    private int silent;

    private Outline() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        Outline outline = new Outline();
        outline.out.append(page.title()).append(" [").append(page.select("html").attr("lang"));
        outline.out.append("]\n");
        NodeTraversor.traverse(outline, page.body());
        return outline.out
                        .toString()
                        .replaceAll("[ \\t]+", " ")
                        .replaceAll(" ?\\n[ \\n]*", "\n")
                        .strip()
                + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && silent == 0) {
            out.append(text.text());
        } else if (node instanceof Element element) {
            silent += SILENT.contains(element.normalName()) ? 1 : 0;
            out.append(element.isBlock() ? "\n" + mark(element) : before(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            out.append(element.isBlock() ? "\n" : after(element));
        }
    }

    private static String mark(Element element) {
        String name = element.normalName();
        return name.matches("h[1-6]")
                ? "#".repeat(name.charAt(1) - '0') + " "
                : switch (name) {
                    case "li" -> "- ";
                    case "td", "th", "dt", "dd" -> "| ";
                    case "nav", "main", "header", "footer", "aside" ->
                        "<" + name + "> " + element.attr("aria-label") + "\n";
                    default -> "";
                };
    }

    private static String before(Element element) {
        return switch (element.normalName()) {
            case "a" -> "[";
            case "img" -> "![" + element.attr("alt") + "]";
            case "time" -> "<" + element.attr("datetime") + " ";
            default -> "";
        };
    }

    private static String after(Element element) {
        return switch (element.normalName()) {
            case "a" -> "](" + element.attr("href").replaceAll(HASH, "") + ")";
            case "time" -> ">";
            default -> "";
        };
    }
}
