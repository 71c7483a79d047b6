package dev.candor.render;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sanitized HTML with holes for all that depends on the page it will stand on: links within the site, anchors, levels of headings and
 * labels. So one text is rendered once, however many pages show it.
 *
 * <p>Holes are attribute values with a scheme of their own. Nobody can write one: no URL with that scheme passes {@link UrlPolicy}, and a
 * quotation mark in sanitized text is always escaped.
 */
final class Fragment {
    static final String SCHEME = "candor";
    static final String SITE_HOLE = SCHEME + ":site:";
    static final String REFERENCE_HOLE = SCHEME + ":ref:";
    static final String ID_HOLE = SCHEME + ":id:";
    static final String LABEL_HOLE = SCHEME + ":label:";
    private static final String PATH_UNENCODED = "/._~-";
    private static final Pattern HOLE =
            Pattern.compile("(?<image><img src=\"candor:site:(?<src>[^\"]*)\" alt=\"(?<alt>[^\"]*)\" ?/>)"
                    + "| href=\"candor:site:(?<site>[^\"]*)\"| href=\"candor:ref:(?<ref>[^\"]*)\"| id=\"candor:id:(?<id>[^\"]*)\""
                    + "| aria-label=\"candor:label:(?<label>[a-z]+)\"|(?<back> class=\"footnote-backref\")"
                    + "|<(?<slash>/?)h(?<level>[1-6])(?=[ >])");
    private static final int DEEPEST_HEADING = 6;

    private sealed interface Part {}

    private record Literal(String html) implements Part {}

    private record Image(String path, String suffix, String alt) implements Part {}

    private record SiteLink(String path, String suffix) implements Part {}

    private record Id(String name) implements Part {}

    private record Reference(String name) implements Part {}

    private record Label(String before, String name) implements Part {}

    private record HeadingTag(String slash, int level) implements Part {}

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final int topLevel;

    /** Finds the holes of sanitized HTML. */
    Fragment(String html) {
        Matcher hole = HOLE.matcher(html);
        int from = 0;
        while (hole.find()) {
            literal(html.substring(from, hole.start()));
            parts.add(part(hole));
            from = hole.end();
        }
        literal(html.substring(from));
        parts.forEach(part -> {
            if (part instanceof Id id) {
                ids.add(id.name());
            }
        });
        topLevel = parts.stream()
                .mapToInt(part -> part instanceof HeadingTag tag ? tag.level() : DEEPEST_HEADING)
                .min()
                .orElse(DEEPEST_HEADING);
    }

    private void literal(String html) {
        if (!html.isEmpty()) {
            parts.add(new Literal(html));
        }
    }

    private static Part part(Matcher hole) {
        if (hole.group("image") != null) {
            String[] target = target(hole.group("src"));
            return new Image(target[0], target[1], hole.group("alt"));
        }
        if (hole.group("site") != null) {
            String[] target = target(hole.group("site"));
            return new SiteLink(target[0], target[1]);
        }
        if (hole.group("ref") != null) {
            return new Reference(hole.group("ref"));
        }
        if (hole.group("id") != null) {
            return new Id(hole.group("id"));
        }
        if (hole.group("level") != null) {
            return new HeadingTag(hole.group("slash"), Integer.parseInt(hole.group("level")));
        }
        return hole.group("back") != null ? new Label(hole.group("back"), "back") : new Label("", hole.group("label"));
    }

    private static String[] target(String hole) {
        int end = 0;
        while (end < hole.length() && hole.charAt(end) != '?' && hole.charAt(end) != '#') {
            end++;
        }
        return new String[] {Escaping.percentDecodeUrl(hole.substring(0, end)), hole.substring(end)};
    }

    /** Whether nothing shows. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How much memory it takes, roughly, in characters. */
    int weight() {
        return parts.stream()
                .mapToInt(
                        part -> part instanceof Literal literal ? literal.html().length() : 100)
                .sum();
    }

    /**
     * The HTML for one place on one page.
     *
     * @param from the file the text is from
     * @param level the level of the heading above it, 1 to 6; its own headings begin one below
     */
    SafeHtml on(PageLinks page, String from, int level) {
        String prefix = ids.isEmpty() ? "user-content-" : page.claim(ids);
        int shift = level + 1 - topLevel;
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                html.append(literal.html());
            } else if (part instanceof Image image) {
                html.append(image(image, page, from));
            } else if (part instanceof SiteLink link) {
                html.append(href(link, page, from));
            } else if (part instanceof Id id) {
                html.append(" id=\"").append(prefix).append(id.name()).append('"');
            } else if (part instanceof Reference reference) {
                html.append(" href=\"#").append(prefix).append(reference.name()).append('"');
            } else if (part instanceof Label label) {
                html.append(label.before()).append(label(label.name(), page.labels()));
            } else if (part instanceof HeadingTag tag) {
                int shifted = Math.min(DEEPEST_HEADING, Math.max(1, tag.level() + shift));
                html.append('<').append(tag.slash()).append('h').append(shifted);
            }
        }
        return new SafeHtml(html.toString());
    }

    private static String image(Image image, PageLinks page, String from) {
        Optional<SitePath> target = page.site().find(from, image.path());
        return target.map(path -> "<img src=\"" + path.from(page.page()) + image.suffix() + "\" alt=\"" + image.alt()
                        + "\" loading=\"lazy\" />")
                .orElse(image.alt());
    }

    /** Without an address where nothing of this site is meant: the words stay, the link does not. */
    private static String href(SiteLink link, PageLinks page, String from) {
        return page.site()
                .find(from, link.path())
                .map(path -> " href=\"" + path.from(page.page()) + link.suffix() + "\"")
                .orElse("");
    }

    private static String label(String name, MarkdownLabels labels) {
        String text = switch (name) {
            case "internal" -> labels.internal();
            case "done" -> labels.done();
            case "open" -> labels.open();
            default -> labels.back();
        };
        return " aria-label=\"" + escaped(text) + "\"";
    }

    /** The hole for a link within the site. */
    static String siteHole(Url.Internal url) {
        return SITE_HOLE + UrlPolicy.encoded(url.path(), PATH_UNENCODED) + escaped(url.suffix());
    }

    /** Text as the value of an attribute in double quotation marks. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
