package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.stream.Collectors;

/** For people: {@code file:line:col: level [ID] message}, the line, a caret below it, and what would be right. */
public final class TextReport implements ReportFormat {
    private static final int WIDTH = 110;
    private static final int BEFORE = 40;

    private final boolean color;

    /** With or without colours. */
    public TextReport(boolean color) {
        this.color = color;
    }

    @Override
    public String write(Report report) {
        return report.findings().stream()
                        .map(finding -> finding(finding, report))
                        .collect(Collectors.joining())
                + summary(report);
    }

    private String finding(Problem finding, Report report) {
        String head = paint("1", Printable.of(finding.place().toString())) + ": "
                + paint(color(finding.level()), finding.level().word()) + " [" + finding.code() + "] "
                + Printable.of(finding.message()) + "\n";
        String hint =
                finding.hint().isEmpty() ? "" : "  " + paint("2", "→") + " " + Printable.of(finding.hint()) + "\n";
        return head + excerpt(finding.place(), report) + hint;
    }

    /** The line and a caret; nothing of a line that stays inside, because logs are often public. */
    private String excerpt(Place place, Report report) {
        String line = report.lines().line(place.path(), place.line());
        boolean hidden = report.lines().isInternal(place.path(), place.line());
        if (hidden || line.isBlank() || place.column() == 0) {
            return "";
        }
        String shown = Printable.of(line.replace('\t', ' '));
        int at = shown.offsetByCodePoints(0, Math.min(place.column() - 1, shown.codePointCount(0, shown.length())));
        int from = at <= WIDTH - BEFORE || shown.length() <= WIDTH ? 0 : safe(shown, at - BEFORE);
        int to = safe(shown, Math.min(shown.length(), from + WIDTH));
        String before = (from > 0 ? "…" : "") + shown.substring(from, at);
        String after = shown.substring(at, Math.max(at, to)) + (to < shown.length() ? "…" : "");
        String caret = " ".repeat(before.codePointCount(0, before.length())) + paint("1;32", "^");
        return "  " + before + after + "\n  " + caret + "\n";
    }

    /** Not between the halves of a character. */
    private static int safe(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private String summary(Report report) {
        String files = count(report.lines().paths().size(), "file");
        if (report.findings().isEmpty()) {
            return paint("32", "Nothing to complain about") + " in " + files + ".\n";
        }
        String text = count(report.count(Level.ERROR), "error") + ", " + count(report.count(Level.WARNING), "warning")
                + ", " + count(report.count(Level.NOTE), "note") + " in " + files + ".";
        return paint(report.failed() ? "1;31" : "33", text) + "\n";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String color(Level level) {
        return switch (level) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
    }

    private String paint(String code, String text) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
