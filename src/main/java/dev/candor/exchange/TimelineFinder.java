package dev.candor.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a timeline: rows of tables, headings, list items and lines that start with a time, under days that stand alone. */
final class TimelineFinder {
    private static final int LONGEST = 600;
    private static final int COLUMNS = 3;
    private static final Pattern NAMED =
            Pattern.compile("(.{2,60}?)(?:[*_`]*[:–—][*_`]*|\\s-|\\s@|\\sat)?\\s+([*_`~]*\\d.*)");

    private final RunningDay days;
    private final List<FoundMoment> found = new ArrayList<>();
    private final List<Integer> unplaced = new ArrayList<>();
    private @Nullable Open open;
    private boolean inTable;
    private boolean freshParagraph = true;
    private int times;

    TimelineFinder(RunningDay days) {
        this.days = days;
    }

    /** An entry whose text may go on. */
    private record Open(Optional<Instant> at, TextLine line, StringBuilder text) {
        /** Below a heading all is its text, below an item what is indented further, else the rest of the paragraph. */
        private boolean takes(TextLine more, boolean freshParagraph) {
            return isHeading() || more.depth() > line.depth() || !freshParagraph;
        }

        private boolean isHeading() {
            return line.kind() == TextLine.Kind.HEADING;
        }
    }

    /** Reads lines; more of them may follow. */
    TimelineFinder read(List<TextLine> lines) {
        for (TextLine line : lines) {
            line(line);
            freshParagraph = line.isBlank() || line.kind() == TextLine.Kind.HEADING;
        }
        close();
        return this;
    }

    /** The entries whose moment is known, in the order written. */
    List<FoundMoment> found() {
        return List.copyOf(found);
    }

    /** The lines of items and rows that start with no time that can be read. */
    List<Integer> unplaced() {
        return List.copyOf(unplaced);
    }

    /** How many lines start with a time of day, known or not. */
    int times() {
        return times;
    }

    private void line(TextLine line) {
        inTable &= line.kind() == TextLine.Kind.ROW || line.text().indexOf('|') >= 0;
        if (line.isDelimiter()) {
            inTable = true;
            return;
        }
        if (inTable || line.kind() == TextLine.Kind.ROW) {
            row(line);
            return;
        }
        switch (line.kind()) {
            case HEADING -> heading(line);
            case ITEM -> item(line);
            default -> plain(line);
        }
    }

    private void heading(TextLine line) {
        close();
        Optional<LeadingTime> time = LeadingTime.of(line.text());
        if (time.filter(LeadingTime::hasClock).isPresent()) {
            start(line, time.orElseThrow());
        } else if (!turned(time)) {
            SpokenTime spoken = SpokenTime.in(line.text());
            spoken.date(days.year())
                    .filter(day -> days.year() > 0 || spoken.year().isPresent())
                    .ifPresent(days::turn);
        }
    }

    private void item(TextLine line) {
        Optional<LeadingTime> time = LeadingTime.of(line.text()).or(() -> behindItsName(line.text()));
        Open before = open;
        boolean nested = before != null
                && (before.isHeading() || line.depth() > before.line().depth());
        if (time.filter(LeadingTime::hasClock).isPresent()) {
            close();
            start(line, time.orElseThrow());
        } else if (time.filter(LeadingTime::impossible).isPresent()) {
            close();
            unplaced.add(line.number());
        } else if (nested) {
            more(line.text());
        } else if (!turned(time)) {
            close();
            unplaced.add(line.number());
        }
    }

    private void plain(TextLine line) {
        Open before = open;
        boolean nested = before != null
                && before.line().kind() == TextLine.Kind.ITEM
                && line.depth() > before.line().depth();
        if (line.isBlank() || (!nested && opens(line))) {
            return;
        }
        if (before != null) {
            goOn(before, line);
        } else if (found.isEmpty()) {
            SpokenTime spoken = SpokenTime.in(line.text());
            spoken.date(0).filter(day -> spoken.year().isPresent()).ifPresent(days::turn);
        }
    }

    /** Whether a line is an entry of its own, or a day for those below it. */
    private boolean opens(TextLine line) {
        boolean named = line.text().contains(": ");
        Optional<LeadingTime> time =
                LeadingTime.of(line.text()).or(() -> named ? behindItsName(line.text()) : Optional.empty());
        if (time.filter(LeadingTime::hasClock).isPresent()) {
            close();
            start(line, time.orElseThrow());
            return true;
        }
        boolean alone = time.filter(day -> day.rest().isBlank()).isPresent();
        if (alone) {
            close();
            turned(time);
        }
        return alone;
    }

    private void goOn(Open entry, TextLine line) {
        if (entry.takes(line, freshParagraph)) {
            more(line.text());
        } else {
            close();
        }
    }

    /** Day and time may stand in cells of their own, in any of the first three. */
    private void row(TextLine line) {
        close();
        List<String> cells = line.cells();
        boolean placed = false;
        for (int i = 0; !placed && i < Math.min(COLUMNS, cells.size()); i++) {
            placed = cell(line, cells, i);
        }
        if (!placed && inTable) {
            unplaced.add(line.number());
        }
    }

    private boolean cell(TextLine line, List<String> cells, int column) {
        boolean split = isDay(cells.get(column)) && column + 1 < cells.size() && isClock(cells.get(column + 1));
        String text = split ? cells.get(column) + " " + cells.get(column + 1) : cells.get(column);
        Optional<LeadingTime> time = LeadingTime.of(text);
        if (time.filter(LeadingTime::hasClock).isEmpty()) {
            return turned(time);
        }
        start(line, time.orElseThrow(), others(cells, column, split ? 2 : 1));
        close();
        return true;
    }

    private static boolean isDay(String cell) {
        return LeadingTime.of(cell)
                .filter(day -> !day.hasClock() && day.rest().isBlank())
                .isPresent();
    }

    private static boolean isClock(String cell) {
        return LeadingTime.of(cell).filter(LeadingTime::hasClock).isPresent();
    }

    private static String others(List<String> cells, int from, int taken) {
        List<String> others = new ArrayList<>(cells.subList(0, from));
        others.addAll(cells.subList(from + taken, cells.size()));
        return String.join(
                " — ", others.stream().filter(cell -> !cell.isBlank()).toList());
    }

    /** {@code First detected: 2020-08-21 08:41}, the time behind what it is the time of. */
    private static Optional<LeadingTime> behindItsName(String text) {
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? LeadingTime.of(named.group(2))
                        .filter(time -> time.hasClock()
                                && time.rest().replaceAll("[.\\s]", "").isEmpty())
                        .map(time -> new LeadingTime(
                                time.day(),
                                time.clock(),
                                time.zone(),
                                false,
                                named.group(1).replaceAll("[*_`]", "")))
                : Optional.empty();
    }

    private boolean turned(Optional<LeadingTime> time) {
        Optional<LeadingDay> day = time.filter(found -> !found.hasClock()).flatMap(LeadingTime::day);
        day.ifPresent(days::turn);
        return day.isPresent();
    }

    private void start(TextLine line, LeadingTime time) {
        start(line, time, "");
    }

    private void start(TextLine line, LeadingTime time, String others) {
        times++;
        StringBuilder text = new StringBuilder(time.rest());
        open = new Open(days.at(time), line, text);
        more(others);
    }

    private void more(String text) {
        Open entry = open;
        if (entry != null && !text.isBlank() && entry.text().length() < LONGEST) {
            entry.text().append(entry.text().length() == 0 ? "" : " ").append(text);
        }
    }

    private void close() {
        Open entry = open;
        open = null;
        if (entry != null && entry.at().isPresent()) {
            String text = entry.text().toString().strip();
            String shown = PlainWords.balanced(PlainWords.cut(text, LONGEST));
            found.add(new FoundMoment(
                    entry.at().orElseThrow(),
                    MilestoneWord.of(shown),
                    MilestoneWord.without(shown),
                    entry.line().number()));
        }
    }
}
