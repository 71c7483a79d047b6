package dev.candor.page;

import dev.candor.model.Audience;
import dev.candor.model.ContentRecord;
import dev.candor.model.Passage;
import dev.candor.model.PastVersion;
import dev.candor.model.RecordPast;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a record's versions one after the other to those who learn from it: on internal pages, where there is more than one. */
final class VersionsMaker {
    private static final Comparator<Passage> BY_TIME =
            Comparator.comparing(passage -> passage.at().orElseThrow());

    private static final Pattern OPENING = Pattern.compile("(?m)^ {0,3}:{3,} *internal *$");
    private static final Pattern CLOSING = Pattern.compile("(?m)^ {0,3}:{3,} *$");

    private final PageContext context;
    private final Views views;

    VersionsMaker(PageContext context) {
        this.context = context;
        this.views = new Views(context);
    }

    /** Its versions, oldest first. */
    List<VersionView> of(ContentRecord entry) {
        return context.catalog().audience() == Audience.INTERNAL
                ? context.catalog()
                        .past(entry)
                        .map(RecordPast::versions)
                        .filter(versions -> versions.size() > 1)
                        .map(versions -> versions.stream().map(this::version).toList())
                        .orElse(List.of())
                : List.of();
    }

    private VersionView version(PastVersion version) {
        return new VersionView(
                views.moment(version.at()),
                version.passages().stream()
                        .filter(passage -> passage.at().isPresent())
                        .sorted(BY_TIME.reversed())
                        .map(this::word)
                        .toList());
    }

    private VersionView.WordView word(Passage passage) {
        return new VersionView.WordView(
                views.phase(passage.phase()), views.moment(passage.at().orElseThrow()), paragraphs(passage.text()));
    }

    /** The fences of internal blocks become words, as readers of the page know them. */
    private List<String> paragraphs(String text) {
        String inside = context.texts().get("internal") + ":";
        String worded = OPENING.matcher(text).replaceAll("\n" + Matcher.quoteReplacement(inside));
        return Arrays.stream(CLOSING.matcher(worded).replaceAll("\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
