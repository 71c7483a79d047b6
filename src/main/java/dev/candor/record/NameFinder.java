package dev.candor.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a text the people whom a record lists with their roles. */
final class NameFinder {
    /** Where a sentence begins: a paragraph, an item, a heading, a cell, a time or a label of a timeline, or after a full stop. */
    private static final Pattern START = Pattern.compile(
            "(?:^|\\n[ \\t]*\\n|\\n[ \\t>]*(?:[-*+#|]+|\\d{1,9}[.)])[ \\t]|[.!?:;…。！？|\\]—–]|\\d:\\d\\d(?::\\d\\d)?(?:Z| UTC)?)[\\s*_~`\"'“”‘’«„(\\[>-]*$");

    private static final Pattern ABOUT_SOMEBODY = Pattern.compile(
            "(?:'s\\b|’s\\b|\\s+(?:\\w{2,}ed|did|had|has|was|is|went|found|got|ran|saw|sent|took|made|gave|wrote|began|told|said|knew|then|and \\p{Lu}\\w+)\\b|\\s*$)");
    private static final int LOOK_BACK = 60;

    private final List<NameForm> forms;
    private final Pattern pattern;

    private NameFinder(List<NameForm> forms) {
        this.forms = forms;
        this.pattern =
                Pattern.compile(forms.stream().map(NameForm::pattern).collect(Collectors.joining(")|(", "(", ")")));
    }

    /** A finder of these people; empty where there is nobody. */
    static Optional<NameFinder> of(List<RoleHolder> holders) {
        List<NameForm> forms = NameForms.of(holders);
        return forms.isEmpty() ? Optional.empty() : Optional.of(new NameFinder(forms));
    }

    /** The names in a text, in its order; none overlaps another. */
    List<NameHit> find(String source) {
        Folded folded = Folded.of(source);
        Matcher names = pattern.matcher(folded.text());
        List<NameHit> hits = new ArrayList<>();
        while (names.find()) {
            hit(names, folded, source).ifPresent(hits::add);
        }
        return hits;
    }

    /** Whether there is anything in a text that could be one of the names. */
    boolean maySee(String source) {
        return pattern.matcher(Folded.of(source).text()).find();
    }

    /** Whether an address names somebody; there a word of the language is a word. */
    boolean isNamedBy(String address) {
        Matcher names = pattern.matcher(Folded.of(address).text());
        boolean mail = address.indexOf('@') > 0;
        while (names.find()) {
            if (mail || form(names).kind() == NameForm.Kind.CERTAIN) {
                return true;
            }
        }
        return false;
    }

    private Optional<NameHit> hit(Matcher names, Folded folded, String source) {
        NameForm form = form(names);
        int from = folded.start(names.start());
        int to = folded.end(names.end());
        String written = source.substring(from, to);
        boolean handle = (from > 0 && source.charAt(from - 1) == '@') || source.startsWith("@", to);
        boolean sure = handle || isWrittenAsName(form, written);
        if (!sure) {
            return Optional.empty();
        }
        boolean owning = names.group().endsWith("'s") || isGenitive(names.group(), form);
        boolean told = handle || owning || form.kind() != NameForm.Kind.ORDINARY || isSomebody(source, from, to);
        int first = from > 0 && source.charAt(from - 1) == '@' ? from - 1 : from;
        return Optional.of(new NameHit(first, to, form.role(), owning, told));
    }

    /** Whether a name that is a word of the language means a person here. */
    private static boolean isSomebody(String source, int from, int to) {
        return !startsSentence(source, from)
                || ABOUT_SOMEBODY.matcher(source).region(to, source.length()).lookingAt();
    }

    private NameForm form(Matcher names) {
        int group = 1;
        while (names.group(group) == null) {
            group++;
        }
        return forms.get(group - 1);
    }

    /** "Adas": the matched text is longer by an s than what the form itself matches. */
    private static boolean isGenitive(String matched, NameForm form) {
        return matched.endsWith("s")
                && Pattern.matches(form.pattern(), matched.substring(0, matched.length() - 1))
                && matched.length() > 3;
    }

    private static boolean isWrittenAsName(NameForm form, String written) {
        int first = written.codePointAt(0);
        boolean capital = Character.isUpperCase(first) || !Character.isLowerCase(first);
        return switch (form.kind()) {
            case CERTAIN -> true;
            case CAPITAL, ORDINARY -> capital;
            case SHORT -> capital && !Character.isUpperCase(written.charAt(written.length() - 1));
        };
    }

    /** Whether a sentence begins at an index of a text. */
    static boolean startsSentence(String source, int at) {
        return START.matcher(source.substring(Math.max(0, at - LOOK_BACK), at)).find()
                && (at <= LOOK_BACK || !source.substring(at - LOOK_BACK, at).isBlank());
    }
}
