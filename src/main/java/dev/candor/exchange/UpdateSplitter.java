package dev.candor.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text of an issue apart where a line marks an update. */
final class UpdateSplitter {
    private static final Pattern TRACK =
            Pattern.compile("\\s*\\{\\{[<%]\\s*track\\s+[\"'`]([^\"'`]*)[\"'`]\\s*[>%]\\}\\}\\.?");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:-{2,}|-(?:[ \\t]*-){2,})[ \\t]*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:)]\\s*");

    private final List<String> lines;
    private final int stack;
    private final List<Said> found = new ArrayList<>();
    private Optional<UpdateMark> open = Optional.empty();
    private List<String> text = new ArrayList<>();
    private boolean code;

    private UpdateSplitter(List<String> lines, int stack) {
        this.lines = lines;
        this.stack = stack;
    }

    /** The words in the order of the file; the first has no mark where the text starts without one. */
    static List<Said> split(String body) {
        List<String> lines = Arrays.asList(body.split("\n", -1));
        List<Said> marked = new UpdateSplitter(lines, stackLevel(lines)).run(false);
        List<Said> ruled = marked.size() > 1 ? marked : new UpdateSplitter(lines, 0).run(true);
        return ruled.stream()
                .filter(said -> !said.isEmpty() || said.mark().isPresent())
                .toList();
    }

    /** Whether headings are updates: where the first line is one that says so, all of its level and one below are. */
    private static int stackLevel(List<String> lines) {
        Optional<String> first = lines.stream().filter(line -> !line.isBlank()).findFirst();
        Matcher heading = HEADING.matcher(first.orElse(""));
        boolean stacked = heading.matches()
                && (UpdateWords.saysOver(heading.group(2))
                        || heading.group(2).toLowerCase(java.util.Locale.ROOT).contains("update"));
        return stacked ? heading.group(1).length() + 1 : 0;
    }

    private List<Said> run(boolean rules) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<UpdateMark> mark = code ? Optional.empty() : mark(i, rules);
            if (mark.isPresent()) {
                close();
                open = mark;
                text.add(TRACK.matcher(mark.get().rest()).replaceAll(""));
            } else {
                text.add(code ? lines.get(i) : TRACK.matcher(lines.get(i)).replaceAll(""));
            }
            code ^= FENCE.matcher(lines.get(i)).matches();
        }
        close();
        return found;
    }

    private void close() {
        String said = String.join("\n", text).replaceAll("^(?:[ \\t]*\\n)+|\\s+$", "");
        String plain = said.replaceAll("\\n\\s*-{3,}\\s*$|^\\s*-{3,}\\s*\\n", "");
        if (open.isPresent() || !plain.isBlank()) {
            found.add(new Said(open, plain));
        }
        open = Optional.empty();
        text = new ArrayList<>();
    }

    private Optional<UpdateMark> mark(int index, boolean rules) {
        String line = lines.get(index);
        Matcher heading = HEADING.matcher(line);
        if (heading.matches() && heading.group(1).length() <= stack) {
            return UpdateMark.ofHeading(line);
        }
        if (rules && RULE.matcher(line).matches()) {
            return isRule(index)
                    ? Optional.of(new UpdateMark(UpdateMark.Form.RULE, "", SpokenTime.in(""), ""))
                    : Optional.empty();
        }
        Optional<UpdateMark> mark = UpdateMark.of(line).filter(found -> startsParagraph(index) || !isLoose(line));
        Optional<String> track = startsParagraph(index) || mark.isPresent() ? track(index) : Optional.empty();
        return track.map(time -> tracked(line, mark, time)).or(() -> mark);
    }

    private static UpdateMark tracked(String line, Optional<UpdateMark> mark, String time) {
        return new UpdateMark(
                UpdateMark.Form.LABEL,
                mark.map(UpdateMark::label).orElse(""),
                SpokenTime.in(time),
                mark.map(UpdateMark::rest).orElse(line));
    }

    /** A word and a colon are a mark at the start of a paragraph only. */
    private static boolean isLoose(String line) {
        return Character.isLetter(line.isEmpty() ? ' ' : line.charAt(0));
    }

    private boolean startsParagraph(int index) {
        return !lines.get(index).isBlank()
                && (index == 0 || lines.get(index - 1).isBlank());
    }

    private Optional<String> track(int from) {
        for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
            Matcher track = TRACK.matcher(lines.get(i));
            if (track.find()) {
                return Optional.of(track.group(1));
            }
        }
        return Optional.empty();
    }

    /** Dashes right below a line make a heading of it, unless that line ends a sentence. */
    private boolean isRule(int index) {
        String before = index == 0 ? "" : lines.get(index - 1);
        return before.isBlank() || SENTENCE_END.matcher(before).matches();
    }
}
