package dev.candor.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    private final List<RoleHolder> holders;
    private final List<String> needles;

    private NameFinder(List<RoleHolder> holders) {
        this.holders = holders;
        this.needles = holders.stream().flatMap(RoleHolder::needles).distinct().toList();
    }

    /** What is made for a text that may hold a name, which few do. */
    private record Search(List<NameForm> forms, Matcher names) {
        private NameForm form(MatchResult found) {
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            return forms.get(group - 1);
        }
    }

    /** A finder of these people; empty where there is nobody. */
    static Optional<NameFinder> of(List<RoleHolder> holders) {
        return holders.isEmpty() ? Optional.empty() : Optional.of(new NameFinder(holders));
    }

    private Optional<Search> search(String folded) {
        if (needles.stream().noneMatch(needle -> isIn(folded, needle))) {
            return Optional.empty();
        }
        List<NameForm> forms = NameForms.of(holders);
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        String any = forms.stream().map(NameForm::pattern).collect(Collectors.joining(")|(", "(", ")"));
        return Optional.of(new Search(forms, Pattern.compile(any).matcher(folded)));
    }

    /** Whether a part of a name may begin somewhere in a text; a long one may follow an initial, as in logins. */
    private static boolean isIn(String folded, String needle) {
        boolean anywhere = needle.length() > 3 || !Character.isLetter(needle.charAt(0)) || needle.charAt(0) > 0x2E80;
        int at = folded.indexOf(needle);
        while (at > 0 && !anywhere && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(needle, at + 1);
        }
        return at >= 0;
    }

    /** The names in a text, in its order; none overlaps another. */
    List<NameHit> find(String source) {
        Folded folded = Folded.of(source);
        List<NameHit> hits = new ArrayList<>();
        search(folded.text()).ifPresent(search -> {
            while (search.names().find()) {
                hit(search, folded, source).ifPresent(hits::add);
            }
        });
        return hits;
    }

    /** Whether there is anything in a text that could be one of the names. */
    boolean maySee(String source) {
        return search(Folded.of(source).text())
                .filter(search -> search.names().find())
                .isPresent();
    }

    /** Whether an address names somebody; there a word of the language is a word. */
    boolean isNamedBy(String address) {
        boolean mail = address.indexOf('@') > 0;
        return search(Folded.of(address).text())
                .filter(search -> search.names()
                        .results()
                        .anyMatch(found -> mail || search.form(found).kind() == NameForm.Kind.CERTAIN))
                .isPresent();
    }

    private static Optional<NameHit> hit(Search search, Folded folded, String source) {
        MatchResult names = search.names();
        NameForm form = search.form(names);
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
