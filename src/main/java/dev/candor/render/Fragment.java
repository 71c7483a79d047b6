package dev.candor.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text rendered and sanitized once, ready for however many pages show it. */
final class Fragment {
    private static final int PART_WEIGHT = 60;

    private final List<FragmentPart> parts;
    private final Set<String> ids;
    private final int topLevel;

    /** Finds the holes of sanitized HTML. */
    Fragment(String html) {
        parts = Holes.cut(html);
        ids = parts.stream()
                .filter(FragmentPart.Id.class::isInstance)
                .map(part -> ((FragmentPart.Id) part).name())
                .collect(Collectors.toUnmodifiableSet());
        topLevel = parts.stream()
                .filter(FragmentPart.HeadingTag.class::isInstance)
                .mapToInt(part -> ((FragmentPart.HeadingTag) part).level())
                .min()
                .orElse(FragmentPart.HeadingTag.DEEPEST);
    }

    /** How much memory it takes, roughly, in characters. */
    int weight() {
        return parts.stream()
                .mapToInt(part -> PART_WEIGHT
                        + (part instanceof FragmentPart.Literal literal
                                ? literal.text().length()
                                : 0))
                .sum();
    }

    /**
     * The HTML for one place on one page.
     *
     * @param from the file the text is from
     * @param level the level of the heading above it, 1 to 6; its own headings begin one below
     */
    SafeHtml on(PageLinks page, String from, int level) {
        var standing = new FragmentPart.Standing(page, from, page.claim(ids), level + 1 - topLevel);
        StringBuilder html = new StringBuilder();
        parts.forEach(part -> part.write(html, standing));
        return new SafeHtml(html.toString());
    }
}
