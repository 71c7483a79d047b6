package dev.candor.exchange;

import dev.candor.model.Section;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what of one postmortem stays in its text alone, because nothing of a record could be made of it. */
final class Unplaced {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]{0,300}\\]\\(<?([^)\\s>]{1,500})"
            + "|<img\\b[^>\\n]{0,500}?\\bsrc=[\"']?([^\"'\\s>]{1,500})");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//|#");
    private static final int SHOWN = 6;

    private final PostmortemSource source;
    private final Problems problems;

    Unplaced(PostmortemSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** A text that can only stand as code. */
    void code(Problem why) {
        problems.add(Problem.warning(
                "plain-text",
                source.place(),
                "its text stands as code, because as it is no record can hold it: " + why.message(),
                why.hint()));
    }

    /** Sections that are none of the known ones. */
    void sections(List<Section> others) {
        String titles = others.stream()
                .map(section -> "\"" + Printable.of(PlainWords.of(section.title())) + "\"")
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            note(
                    "unplaced-section",
                    "has sections that are none of the known ones and stay in their places: " + titles,
                    "");
        }
    }

    /** Pictures that stay where they were. */
    void pictures() {
        String pictures = PICTURE.matcher(source.text())
                .results()
                .map(picture -> picture.group(1) == null ? picture.group(2) : picture.group(1))
                .filter(address -> !ELSEWHERE.matcher(address).lookingAt())
                .distinct()
                .map(Printable::of)
                .collect(Collectors.joining(", "));
        if (!pictures.isEmpty()) {
            note(
                    "picture",
                    "shows pictures that were not copied: " + pictures,
                    "put them below assets/ and mend the links");
        }
    }

    /** Lines of a timeline without a time, and times without a day. */
    void timeline(TimelineFinder finder, RunningDay days) {
        lines(finder.unplaced(), "of its timeline starts with no time of day and stays in the text");
        if (days.unclear() > 0) {
            warning(
                    "unclear-day",
                    days.unclear()
                            + " days of its timeline could be two, such as 3/4 in March or April; their times stay in the text",
                    "write one with its year first, such as 2025-04-03, above them and import again");
        } else if (finder.times() > 0 && finder.found().isEmpty() && days.year() == 0) {
            warning(
                    "time-without-day",
                    "the times of its timeline have no day; they stay in the text",
                    "add the day to its title or to its file's name and import again");
        } else if (days.isBorrowed() && !finder.found().isEmpty()) {
            note("day-assumed", "the times of its timeline are of that day", "");
        }
    }

    /** What is no list, and actions of which nobody says what became of them. */
    void actions(ActionFinder finder) {
        lines(finder.unplaced(), "of its actions is no list and stays in the text");
        long silent = finder.found().stream()
                .filter(action -> action.status().isEmpty())
                .count();
        if (silent > 0) {
            note(
                    "action-without-status",
                    "does not say what became of " + silent + " of its "
                            + finder.found().size() + " actions",
                    "add status: done, or dropped with a reason, to those that are not open");
        }
    }

    private void lines(List<Integer> lines, String why) {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > SHOWN ? " and " + (lines.size() - SHOWN) + " more" : "";
        String which = lines.size() == 1 ? "a line " : "each of the lines " + first + more + " ";
        problems.add(Told.note("unplaced-line", source.line(lines.get(0)), which + why, ""));
    }

    private void note(String code, String message, String hint) {
        problems.add(Told.note(code, source.place(), message, hint));
    }

    private void warning(String code, String message, String hint) {
        problems.add(Problem.warning(code, source.place(), message, hint));
    }
}
