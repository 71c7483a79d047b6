package dev.candor.exchange;

import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds actions: the items of lists, with what a check box, a mark or a link says of them, and the rows of tables. */
final class ActionFinder {
    static final int LONGEST = 200;
    private static final int MOST = 300;
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\][ \\t]+(.*)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"'|]{3,400}");
    private static final Pattern TRACKER = Pattern.compile(
            ".*(?:/(?:issues|pull|pulls|merge_requests|browse|tickets?|issue|bugs?|work_items|requests?)/|show_bug|/T\\d+|/c/\\d|id=\\d).*");
    private static final Pattern STRUCK = Pattern.compile("~~.+~~");
    private static final Pattern NOTHING = Pattern.compile(
            "(?:none|n/?a|tb[adc]|-+|\\.+|…|no (?:further )?actions?.{0,20}|\\{\\{.*\\}\\}|<.*>)?[.:]?",
            Pattern.CASE_INSENSITIVE);

    private final List<FoundAction> found = new ArrayList<>();
    private final List<Integer> unplaced = new ArrayList<>();
    private Optional<ActionKind> kind = Optional.empty();
    private Optional<ActionTable> table = Optional.empty();
    private int depth = -1;

    /** Reads a chapter; more of them may follow. */
    ActionFinder read(Chapter chapter) {
        kind = ActionWord.kind(chapter.title());
        List<TextLine> lines = chapter.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i + 1 < lines.size() && lines.get(i + 1).isDelimiter();
            read(lines, i, head);
        }
        table = Optional.empty();
        depth = -1;
        return this;
    }

    private void read(List<TextLine> lines, int index, boolean head) {
        TextLine line = lines.get(index);
        if (head || (table.isPresent() && line.text().indexOf('|') >= 0)) {
            row(line, head);
        } else {
            table = Optional.empty();
            line(line, index, lines);
        }
    }

    /** The actions, in the order written. */
    List<FoundAction> found() {
        return List.copyOf(found);
    }

    /** The first lines of paragraphs that are no list. */
    List<Integer> unplaced() {
        return List.copyOf(unplaced);
    }

    private void row(TextLine line, boolean head) {
        if (head) {
            table = Optional.of(ActionTable.of(line.cells()));
        } else if (!line.isDelimiter()) {
            table.flatMap(columns -> columns.row(line, kind)).ifPresent(this::add);
        }
    }

    private void line(TextLine line, int index, List<TextLine> lines) {
        boolean paragraph =
                line.depth() == 0 && (index == 0 || lines.get(index - 1).isBlank());
        switch (line.kind()) {
            case HEADING -> heading(line);
            case ITEM -> item(line, index, lines);
            case PLAIN -> plain(line, paragraph);
            default -> {}
        }
    }

    private void heading(TextLine line) {
        kind = ActionWord.kind(line.text());
        depth = -1;
    }

    private void plain(TextLine line, boolean paragraph) {
        if (paragraph) {
            depth = -1;
            unplaced.add(line.number());
        }
    }

    /** Nested items tell more of the one above them. */
    private void item(TextLine line, int index, List<TextLine> lines) {
        if (depth >= 0 && line.depth() > depth + 1) {
            return;
        }
        depth = line.depth();
        StringBuilder text = new StringBuilder(line.text());
        for (int i = index + 1; i < lines.size() && lines.get(i).kind() == TextLine.Kind.PLAIN; i++) {
            text.append(' ').append(lines.get(i).text());
        }
        add(action(text.toString(), line.number()));
    }

    private FoundAction action(String written, int line) {
        Matcher box = BOX.matcher(written);
        boolean boxed = box.matches();
        String text = boxed ? box.group(2) : written;
        Optional<ActionStatus> ofBox =
                boxed ? Optional.of(box.group(1).isBlank() ? ActionStatus.OPEN : ActionStatus.DONE) : Optional.empty();
        Optional<ActionStatus> status = ofBox.or(() -> ActionWord.marked(text))
                .or(() -> STRUCK.matcher(text).matches() ? Optional.of(ActionStatus.DONE) : Optional.empty());
        String title = PlainWords.cut(PlainWords.of(ActionWord.unmarked(text)), LONGEST);
        return new FoundAction(title, kind, status, "", Optional.empty(), ticket(text), line);
    }

    /** The address of a tracker; empty where a text links none, or several. */
    static String ticket(String text) {
        List<String> tickets = ADDRESS.matcher(text)
                .results()
                .map(address -> address.group().replaceAll("[.,;:*_]+$", ""))
                .filter(address -> TRACKER.matcher(address).matches() && isAddress(address))
                .distinct()
                .toList();
        return tickets.size() == 1 ? tickets.get(0) : "";
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private void add(FoundAction action) {
        boolean says = !NOTHING.matcher(action.title()).matches();
        if (says && found.size() < MOST) {
            found.add(action);
        }
    }
}
