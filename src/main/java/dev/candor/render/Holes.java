package dev.candor.render;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The holes that rendering leaves in a text's HTML for what depends on the page it will stand on: addresses within the site,
 * anchors, labels and levels of headings.
 *
 * <p>A hole is an attribute's value with a scheme of its own. Nobody can write one: no URL with that scheme passes
 * {@link UrlPolicy}, and a quotation mark in sanitized text is always escaped.
 */
final class Holes {
    static final String SCHEME = "candor";
    static final String SITE = SCHEME + ":site:";
    static final String REFERENCE = SCHEME + ":ref:";
    static final String ID = SCHEME + ":id:";
    static final String LABEL = SCHEME + ":label:";
    private static final String PATH_UNENCODED = "/._~-";
    private static final Pattern HOLE = Pattern.compile("<(?:(?<slash>/?)h(?<level>[1-6])(?=[ >])"
            + "|img src=\"candor:site:(?<image>[^\"]*)\" alt=\"(?<alt>[^\"]*)\">)"
            + "| (?:href=\"candor:(?:site:(?<site>[^\"]*)|ref:(?<ref>[^\"]*))\"|id=\"candor:id:(?<id>[^\"]*)\""
            + "|aria-label=\"candor:label:(?<label>[a-z]+)\"|(?<back>class=\"footnote-backref\"))");

    private Holes() {}

    /** The hole for an address within the site. */
    static String site(Url.Internal url) {
        return SITE + UrlPolicy.encoded(url.path(), PATH_UNENCODED) + escaped(url.suffix());
    }

    /** Text as the value of an attribute in double quotation marks. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Sanitized HTML cut at its holes. */
    static List<FragmentPart> cut(String html) {
        if (!html.contains("\"" + SCHEME + ":") && !html.contains("<h")) {
            return html.isEmpty() ? List.of() : List.of(new FragmentPart.Literal(html));
        }
        List<FragmentPart> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(html);
        int from = 0;
        while (hole.find()) {
            parts.add(new FragmentPart.Literal(html.substring(from, hole.start())));
            parts.add(part(hole));
            from = hole.end();
        }
        parts.add(new FragmentPart.Literal(html.substring(from)));
        return parts;
    }

    private static FragmentPart part(Matcher hole) {
        if (hole.group("level") != null) {
            return new FragmentPart.HeadingTag(hole.group("slash"), Integer.parseInt(hole.group("level")));
        }
        if (hole.group("image") != null) {
            return new FragmentPart.Image(path(hole.group("image")), suffix(hole.group("image")), hole.group("alt"));
        }
        if (hole.group("site") != null) {
            return new FragmentPart.SiteLink(path(hole.group("site")), suffix(hole.group("site")));
        }
        return named(hole);
    }

    private static FragmentPart named(Matcher hole) {
        if (hole.group("ref") != null) {
            return new FragmentPart.Reference(hole.group("ref"));
        }
        if (hole.group("id") != null) {
            return new FragmentPart.Id(hole.group("id"));
        }
        return hole.group("back") != null
                ? new FragmentPart.Label(" " + hole.group("back"), "back")
                : new FragmentPart.Label("", hole.group("label"));
    }

    private static String path(String target) {
        return Escaping.percentDecodeUrl(target.substring(0, end(target)));
    }

    private static String suffix(String target) {
        return target.substring(end(target));
    }

    private static int end(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
