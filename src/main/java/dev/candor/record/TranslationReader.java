package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the siblings of a record that carry its title and texts in other languages. */
final class TranslationReader {
    private static final String HINT =
            "repeat the time of the update it translates: \"## Word — 2026-11-03T10:05:00Z\"";

    private final OpenRecord open;

    TranslationReader(OpenRecord open) {
        this.open = open;
    }

    /** Translations whose texts belong to updates of the same times. */
    Map<String, Translation> ofUpdates(List<Update> updates) {
        return read((title, body, problems) -> updates(title, body, updates, problems));
    }

    /** Translations whose text is one. */
    Map<String, Translation> ofText() {
        return read((title, body, problems) -> new Translation(title, body.text(), Map.of(), List.of()));
    }

    /** Translations whose text is one and has sections. */
    Map<String, Translation> ofSections() {
        return read((title, body, problems) -> new Translation(
                title,
                body.text(),
                Map.of(),
                Sections.of(body, title).stream().map(Sections.Cut::section).toList()));
    }

    private interface Content {
        Translation of(String title, Body body, Problems problems);
    }

    private Map<String, Translation> read(Content content) {
        Map<String, Translation> translations = new LinkedHashMap<>();
        open.input()
                .translations()
                .forEach((locale, file) -> translation(file, locale, content)
                        .ifPresent(translation -> translations.put(locale, translation)));
        return translations;
    }

    private Optional<Translation> translation(SourceFile file, String locale, Content content) {
        Problems problems = new Problems();
        Optional<Translation> translation = SourceText.read(
                        file.display(), file.content().get(), problems)
                .flatMap(text -> YamlReader.read(text.frontMatter(), problems).map(keys -> {
                    String title = title(open.discreet(keys, locale, problems), problems);
                    Body body = BodyReader.read(text.body(), open.scope().audience(), problems);
                    return content.of(title, open.discreet(body, locale, problems), problems);
                }));
        return open.scope().tolerated(problems, open.problems()) ? translation : Optional.empty();
    }

    private String title(MapNode keys, Problems problems) {
        Fields fields = Fields.of(keys, problems, open.scope().times());
        String title = fields.title("title");
        fields.finish();
        return title;
    }

    private Translation updates(String title, Body body, List<Update> updates, Problems problems) {
        UpdateParts parts = UpdateParts.of(body, problems);
        Map<Instant, MarkdownText> texts = new LinkedHashMap<>();
        for (UpdatePart part : parts.parts()) {
            Place place = body.place(body.lines().get(part.heading().from()));
            Optional<Instant> at = time(part, place, problems).filter(time -> isKnown(time, updates, place, problems));
            if (at.isPresent() && texts.putIfAbsent(at.get(), part.text()) != null) {
                problems.error("unmatched-translation", place, "this update is translated twice", "keep one of them");
            }
        }
        return new Translation(title, parts.summary(), texts, List.of());
    }

    private Optional<Instant> time(UpdatePart part, Place place, Problems problems) {
        Optional<HeadingText> heading = HeadingText.split(part.heading().text());
        if (heading.isEmpty()) {
            problems.error("not-an-update", place, "this level-two heading is not an update", HINT);
        } else if (heading.get().bracesAt() > 0) {
            problems.error(
                    "bad-heading", place, "a translation has texts only", "leave the braces to the record itself");
        }
        return heading.flatMap(parts -> open.scope().times().instant(parts.time(), place, problems));
    }

    private static boolean isKnown(Instant at, List<Update> updates, Place place, Problems problems) {
        boolean known = updates.stream().anyMatch(update -> update.at().equals(at));
        if (!known) {
            String nearest = updates.stream()
                    .map(Update::at)
                    .min(Comparator.comparing(time -> Duration.between(time, at).abs()))
                    .map(time -> "the nearest is of " + time)
                    .orElse("the record has none");
            problems.error("unmatched-translation", place, "the record has no update of " + at, nearest);
        }
        return known;
    }
}
