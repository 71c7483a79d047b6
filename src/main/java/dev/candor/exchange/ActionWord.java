package dev.candor.exchange;

import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which people say what an action is for and what became of it. */
final class ActionWord {
    private record Kind(ActionKind kind, Pattern pattern) {}

    private record Status(ActionStatus status, Pattern pattern) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(ActionKind.PREVENT, words("prevent(?:s|ion|ive|ative)?")),
            new Kind(ActionKind.DETECT, words("detect(?:s|ion)?|monitoring|alerting|observability")),
            new Kind(ActionKind.MITIGATE, words("mitigat(?:e|es|ion|ive)")),
            new Kind(ActionKind.PROCESS, words("process(?:es)?|documentation|docs|training|communication")),
            new Kind(ActionKind.REPAIR, words("repairs?|clean-?\\s?up")));
    private static final List<Status> STATES = List.of(
            new Status(
                    ActionStatus.DONE, words("done|completed?|closed|fixed|merged|resolved|shipped|finished|erledigt")),
            new Status(ActionStatus.IN_PROGRESS, words("in[ -]progress|in review|started|wip|doing|ongoing")),
            new Status(ActionStatus.OPEN, words("open|to ?do|planned|not started|pending|backlog|new")));
    private static final Pattern MARK = Pattern.compile(
            "[(\\[*_]{1,3}(done|completed?|closed|fixed|merged|in[ -]progress|wip|to ?do|open|planned)[)\\]*_:]{1,4}|^(done|todo|wip):|(✅|✔️?|☑)",
            Pattern.CASE_INSENSITIVE);

    private ActionWord() {}

    /** The kind that a heading or a cell names; empty where it names none, or more than one. */
    static Optional<ActionKind> kind(String text) {
        List<ActionKind> kinds = KINDS.stream()
                .filter(kind -> kind.pattern().matcher(text).find())
                .map(Kind::kind)
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** The state that a cell names. */
    static Optional<ActionStatus> status(String text) {
        return MARK.matcher(text).results().anyMatch(mark -> mark.group(3) != null)
                ? Optional.of(ActionStatus.DONE)
                : STATES.stream()
                        .filter(state -> state.pattern().matcher(text).find())
                        .map(Status::status)
                        .findFirst();
    }

    /** The state that a mark within the text of an action says. */
    static Optional<ActionStatus> marked(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? status(mark.group()) : Optional.empty();
    }

    /** The text without such a mark. */
    static String unmarked(String text) {
        return MARK.matcher(text).replaceAll(" ").strip();
    }

    private static Pattern words(String regex) {
        return Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
