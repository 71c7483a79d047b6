package dev.candor.render;

import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The second wall: lets through a fixed list of elements and attributes with fixed shapes of values, and knows nothing of
 * how the first wall works.
 */
final class Sanitizer {
    private static final Pattern FOOTNOTE = Pattern.compile("(#?)(fn(?:ref)?-[0-9]{1,6}(?:-[0-9]{1,6})?)");
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:|" + Holes.SITE + "|" + Holes.REFERENCE + ").*", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile(
            "internal|align-(?:left|right|center)|footnotes|footnote-backref|task-list-item(?:-checkbox)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "pre")
            .allowElements("blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "sup")
            .allowElements("a", "img", "input", "aside", "section", "div")
            .allowWithoutAttributes("a", "input", "div")
            .allowUrlProtocols("https", "http", "mailto", Holes.SCHEME)
            .allowAttributes("href")
            .matching(href())
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, "noopener nofollow ugc")
            .onElements("a")
            .allowAttributes("src")
            .matching(starting(Holes.SITE))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("id")
            .matching(id())
            .onElements("h1", "h2", "h3", "h4", "h5", "h6", "li", "sup")
            .allowAttributes("class")
            .matching(CLASS)
            .onElements("aside", "th", "td", "div", "section", "a", "li", "input")
            .allowAttributes("dir")
            .matching(false, "auto")
            .onElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "th", "td")
            .allowAttributes("start")
            .matching(DIGITS)
            .onElements("ol")
            .allowAttributes("type")
            .matching(false, "checkbox")
            .onElements("input")
            .allowAttributes("checked", "disabled")
            .matching((element, attribute, value) -> "")
            .onElements("input")
            .allowAttributes("role")
            .matching(false, "note")
            .onElements("aside")
            .allowAttributes("aria-label")
            .matching(starting(Holes.LABEL))
            .onElements("input", "aside", "a", "section")
            .toFactory();

    String clean(String html) {
        // It closes elements without content as XML does; its escaped texts and values hold no ">" of their own.
        return policy.sanitize(html).replace(" />", ">");
    }

    private static AttributePolicy href() {
        return (element, attribute, value) -> {
            var footnote = FOOTNOTE.matcher(value);
            if (footnote.matches() && !footnote.group(1).isEmpty()) {
                return Holes.REFERENCE + footnote.group(2);
            }
            return LINK.matcher(value).matches() ? value : null;
        };
    }

    private static AttributePolicy id() {
        return (element, attribute, value) -> {
            if (FOOTNOTE.matcher(value).matches()) {
                return Holes.ID + value;
            }
            return value.startsWith(Holes.ID) ? value : null;
        };
    }

    private static AttributePolicy starting(String hole) {
        return (element, attribute, value) -> value.startsWith(hole) ? value : null;
    }
}
