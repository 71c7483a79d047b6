package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A body cut at its level-two headings.
 *
 * @param summary the text before the first of them
 * @param parts in the order written
 */
record UpdateParts(MarkdownText summary, List<UpdatePart> parts) {
    private static final Pattern GLUED = Pattern.compile(" {0,3}#{1,6}[^#\\s].*");
    private static final String LEVEL = "an update is a level-two heading: start the line with \"## \"";

    /** Cuts a body; headings that were most likely meant as updates and are none are reported. */
    static UpdateParts of(Body body, Problems problems) {
        List<Heading> all = Headings.of(body);
        all.stream()
                .filter(heading -> heading.level() != 2 && HeadingText.looksLikeUpdate(heading.text()))
                .map(heading -> body.place(body.lines().get(heading.from())))
                .forEach(place -> problems.error("not-an-update", place, "this update has the wrong level", LEVEL));
        glued(body, problems);
        List<Heading> headings =
                all.stream().filter(heading -> heading.level() == 2).toList();
        int end = body.lines().size();
        List<UpdatePart> parts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int next = i + 1 < headings.size() ? headings.get(i + 1).from() : end;
            parts.add(new UpdatePart(headings.get(i), body.text(headings.get(i).to(), next)));
        }
        return new UpdateParts(
                body.text(0, headings.isEmpty() ? end : headings.get(0).from()), parts);
    }

    private static void glued(Body body, Problems problems) {
        for (BodyLine line : body.lines()) {
            if (line.isText()
                    && GLUED.matcher(line.text()).matches()
                    && HeadingText.looksLikeUpdate(line.text().strip().replaceFirst("^#+", ""))) {
                problems.error(
                        "not-an-update", body.place(line), "this update has no space after its number signs", LEVEL);
            }
        }
    }
}
