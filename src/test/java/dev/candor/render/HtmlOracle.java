package dev.candor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Judges a rendered text by parsing it as a browser does: what is in it that should not be? */
final class HtmlOracle {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "sup",
            "a",
            "img",
            "input",
            "aside",
            "div");
    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            Map.entry(
                    "a href",
                    Pattern.compile(
                            "https?://[^/@\\s\\\\]+([/?#][^\\s\\\\]*)?|mailto:[^/\\s\\\\?]+|#user-content-\\S+|(\\.\\./)*[\\w.-][\\w./-]*(#\\S*)?")),
            Map.entry("a rel", Pattern.compile("noopener nofollow ugc")),
            Map.entry("a class", Pattern.compile("footnote-backref")),
            Map.entry("a aria-label", Pattern.compile("Back to the text")),
            Map.entry("img src", Pattern.compile("(\\.\\./)*[\\w.-]+(/[\\w.-]+)*")),
            Map.entry("img alt", Pattern.compile(".*", Pattern.DOTALL)),
            Map.entry("img loading", Pattern.compile("lazy")),
            Map.entry("input type", Pattern.compile("checkbox")),
            Map.entry("input disabled", Pattern.compile("")),
            Map.entry("input checked", Pattern.compile("")),
            Map.entry("input aria-label", Pattern.compile("Done|To do")),
            Map.entry("ol start", Pattern.compile("\\d{1,9}")),
            Map.entry("aside role", Pattern.compile("note")),
            Map.entry("aside class", Pattern.compile("internal")),
            Map.entry("aside aria-label", Pattern.compile("Internal")),
            Map.entry("div class", Pattern.compile("footnotes")),
            Map.entry("li class", Pattern.compile("task-list-item")),
            Map.entry("th class", Pattern.compile("align-(left|right|center)")),
            Map.entry("td class", Pattern.compile("align-(left|right|center)")));
    private static final Pattern ID = Pattern.compile("user-content-\\S+");
    private static final Pattern STEERING =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202D\\u202E\\uFFFE\\uFFFF]|[\\x{E0000}-\\x{E007F}]");

    private HtmlOracle() {}

    /** Everything that is outside the allowlist, in words. */
    static List<String> findings(String html) {
        List<String> findings = new ArrayList<>();
        Element body =
                Jsoup.parse("<!doctype html><body><main>" + html + "</main>").body();
        if (body.childNodeSize() != 1) {
            findings.add("leaves its place");
        }
        body.child(0).forEachNode(node -> inspect(node, findings));
        if (STEERING.matcher(body.wholeText()).find()) {
            findings.add("steering character");
        }
        return findings;
    }

    private static void inspect(Node node, List<String> findings) {
        if (node instanceof Comment comment && !comment.getData().isBlank()) {
            findings.add("comment");
        }
        if (!(node instanceof Element element) || element.tagName().equals("main")) {
            return;
        }
        if (!ELEMENTS.contains(element.tagName())) {
            findings.add("element " + element.tagName());
        }
        element.attributes().forEach(attribute -> inspect(element, attribute, findings));
    }

    private static void inspect(Element element, Attribute attribute, List<String> findings) {
        Pattern allowed = switch (attribute.getKey()) {
            case "id" -> ID;
            case "dir" -> Pattern.compile("auto");
            default -> ATTRIBUTES.get(element.tagName() + " " + attribute.getKey());
        };
        if (allowed == null || !allowed.matcher(attribute.getValue()).matches()) {
            findings.add(element.tagName() + " " + attribute.getKey() + "=" + attribute.getValue());
        }
    }
}
