package dev.candor.exchange;

import dev.candor.model.ActionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the columns of a table of actions hold, by their heads; -1 for one that is not there.
 *
 * @param title the action itself
 */
record ActionTable(int title, int owner, int due, int status, int kind, int ticket) {
    private static final Pattern TITLE = Pattern.compile(
            "action|description|task|what|item|follow|todo|to do|summary|improvement|recommendation|title|maßnahme");
    private static final Pattern OWNER = Pattern.compile("owner|who|assign|responsible|team|lead|dri|verantwortlich");
    private static final Pattern DUE = Pattern.compile("due|deadline|when|eta|by when|target|fällig");
    private static final Pattern STATUS = Pattern.compile("status|state|done|progress|complete|resolution");
    private static final Pattern KIND = Pattern.compile("type|kind|category|class");
    private static final Pattern TICKET = Pattern.compile("ticket|issue|bug|link|jira|tracking|url|\\bpr\\b|reference");

    /** The columns of a head. */
    static ActionTable of(List<String> head) {
        List<String> names = head.stream()
                .map(cell -> PlainWords.of(cell).toLowerCase(Locale.ROOT))
                .toList();
        int title = column(names, TITLE);
        return new ActionTable(
                title < 0 ? 0 : title,
                column(names, OWNER),
                column(names, DUE),
                column(names, STATUS),
                column(names, KIND),
                column(names, TICKET));
    }

    /** The action of a row; empty where its cell is. */
    Optional<FoundAction> row(TextLine line, Optional<ActionKind> otherwise) {
        List<String> cells = line.cells();
        String text = PlainWords.of(cell(cells, title));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = LeadingDay.of(cell(cells, due))
                .filter(found -> found.year().isPresent() && !found.unclear())
                .flatMap(found -> found.date(0, false));
        String ticketed = ActionFinder.ticket(cell(cells, ticket));
        return Optional.of(new FoundAction(
                PlainWords.cut(text, ActionFinder.LONGEST),
                ActionWord.kind(cell(cells, kind)).or(() -> otherwise),
                ActionWord.status(cell(cells, status)),
                owner(PlainWords.of(cell(cells, owner))),
                day,
                ticketed.isEmpty() ? ActionFinder.ticket(line.text()) : ticketed,
                line.number()));
    }

    /** A handle is a person's; an owner is a team. */
    private static String owner(String written) {
        boolean nobody = written.startsWith("@") || written.matches("(?i)(?:-+|\\?+|tb[adc]|n/?a|none)?");
        return nobody ? "" : PlainWords.cut(written, ActionFinder.LONGEST);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static int column(List<String> names, Pattern words) {
        return IntStream.range(0, names.size())
                .filter(i -> words.matcher(names.get(i)).find())
                .findFirst()
                .orElse(-1);
    }
}
