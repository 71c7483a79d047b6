package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the body of an incident or a maintenance window into its summary and its updates. */
final class UpdateParser {
    private final Phase.Track track;
    private final RecordScope scope;
    private final Problems problems;

    /**
     * A parser for one record.
     *
     * @param track which phases the record may use
     */
    UpdateParser(Phase.Track track, RecordScope scope, Problems problems) {
        this.track = track;
        this.scope = scope;
        this.problems = problems;
    }

    /**
     * What a body says.
     *
     * @param summary the text before the first update
     * @param updates oldest first
     * @param hasHeadings whether there was anything that could have been an update
     */
    record Parsed(MarkdownText summary, List<Update> updates, boolean hasHeadings) {}

    /** Reads a body; what is wrong with its headings is reported. */
    Parsed parse(Body body) {
        UpdateParts parts = UpdateParts.of(body, problems);
        List<Update> updates = new ArrayList<>();
        for (UpdatePart part : parts.parts()) {
            update(part, body).ifPresent(updates::add);
        }
        return new Parsed(parts.summary(), oldestFirst(updates), !parts.parts().isEmpty());
    }

    /** Updates of one moment keep the order in which the file tells them, whichever end it starts from. */
    private static List<Update> oldestFirst(List<Update> written) {
        List<Update> updates = new ArrayList<>(written);
        if (updates.size() > 1
                && updates.get(0).at().isAfter(updates.get(updates.size() - 1).at())) {
            Collections.reverse(updates);
        }
        updates.sort(Comparator.comparing(Update::at));
        return updates;
    }

    private Optional<Update> update(UpdatePart part, Body body) {
        String text = part.heading().text();
        Place line = body.place(body.lines().get(part.heading().from()));
        Place place = line.at(line.line(), part.heading().column());
        Optional<HeadingText> split = HeadingText.split(text);
        if (split.isEmpty()) {
            problems.error("not-an-update", place, missing(text), example());
        } else if (text.indexOf('{') >= 0 && !text.endsWith("}")) {
            problems.error("bad-heading", place, "the braces are not the end of this heading", example());
        }
        return split.flatMap(parts -> update(parts, part, place));
    }

    private Optional<Update> update(HeadingText parts, UpdatePart part, Place place) {
        String text = part.heading().text();
        Optional<Phase> phase = phase(parts.word(), place);
        Optional<Instant> at = scope.times().instant(parts.time(), shifted(place, text, parts.timeAt()), problems);
        HeadingBraces braces =
                HeadingBraces.read(parts.braces(), shifted(place, text, parts.bracesAt()), scope, problems);
        Place line = place.at(place.line(), 1);
        return phase.flatMap(known ->
                at.map(when -> new Update(known, when, braces.components(), braces.next(), part.text(), line)));
    }

    private Optional<Phase> phase(String word, Place place) {
        Optional<Phase> phase = HeadingText.phase(word);
        List<String> known = HeadingText.names(track);
        if (phase.isEmpty()) {
            String hint = DidYouMean.hint(word, known);
            problems.error("unknown-phase", place, Quotes.named("unknown phase", word), hint);
        } else if (!track.allows(phase.get())) {
            String message = "the phase " + Quotes.value(word) + " does not belong to " + owner();
            problems.error("wrong-phase", place, message, "known are " + String.join(", ", known));
        }
        return phase.filter(track::allows);
    }

    private String missing(String text) {
        return HeadingText.phase(text.split("[\\s:,]", 2)[0]).isPresent()
                ? "this update needs a dash and a time after its phase"
                : "this level-two heading is not an update";
    }

    private String example() {
        String phase = track == Phase.Track.MAINTENANCE ? "Scheduled" : "Investigating";
        return "an update is \"## " + phase + " — 2026-11-03T10:05:00Z\"; a heading inside a text starts with ###";
    }

    private String owner() {
        return track == Phase.Track.MAINTENANCE ? "maintenance" : "incidents";
    }

    /** The place so many characters further on in a text of one line. */
    static Place shifted(Place place, String text, int offset) {
        return place.at(place.line(), place.column() + text.codePointCount(0, Math.min(offset, text.length())));
    }
}
