package dev.candor.check;

import dev.candor.check.Passage.Part;
import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import dev.candor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects the texts of one record. */
final class Passages {
    private final ContentRecord record;
    private final String home;
    private final SourceLines lines;
    private final Optional<Pattern> names;

    private Passages(ContentRecord record, String home, SourceLines lines, Names names) {
        this.record = record;
        this.home = home;
        this.lines = lines;
        this.names = names.in(record);
    }

    /** The texts of all records, in the order of the catalog. */
    static List<Passage> of(Catalog catalog, SourceLines lines, Names names) {
        String home = catalog.site().locales().get(0);
        List<ContentRecord> records = new ArrayList<>(catalog.incidents().values());
        records.addAll(catalog.maintenance().values());
        records.addAll(catalog.postmortems().values());
        records.addAll(catalog.pages().values());
        return records.parallelStream()
                .flatMap(record -> new Passages(record, home, lines, names).all())
                .toList();
    }

    private Stream<Passage> all() {
        Passage title = passage(Part.TITLE, home, new MarkdownText(record.title(), place("title")));
        return Stream.of(Stream.of(title), body(), translations()).flatMap(texts -> texts);
    }

    private Stream<Passage> body() {
        if (record instanceof Incident incident) {
            return told(incident.summary(), incident.updates());
        }
        if (record instanceof Maintenance window) {
            return told(window.summary(), window.updates());
        }
        if (record instanceof Postmortem postmortem) {
            return Stream.concat(postmortem.sections().stream().map(this::section), actions(postmortem));
        }
        return Stream.of(passage(Part.TEXT, home, ((ExtraPage) record).body()));
    }

    private Stream<Passage> told(MarkdownText summary, List<Update> updates) {
        return Stream.concat(
                Stream.of(passage(Part.TEXT, home, summary)), updates.stream().map(this::update));
    }

    private Stream<Passage> actions(Postmortem postmortem) {
        return IntStream.range(0, postmortem.actions().size())
                .mapToObj(index -> new MarkdownText(
                        postmortem.actions().get(index).title(), place("actions[" + index + "].title")))
                .map(title -> passage(Part.ACTION, home, title));
    }

    private Stream<Passage> translations() {
        return record.translations().entrySet().stream().flatMap(this::translation);
    }

    private Stream<Passage> translation(Map.Entry<String, Translation> entry) {
        Translation translation = entry.getValue();
        return Stream.concat(Stream.of(translation.summary()), translation.updates().values().stream())
                .map(text -> passage(Part.TEXT, entry.getKey(), text));
    }

    private Passage section(Section section) {
        Prose prose = prose(section.body());
        return new Passage(
                record,
                Part.TEXT,
                Optional.empty(),
                Optional.of(section),
                english(home, prose),
                prose,
                names,
                prose.sentences());
    }

    private Passage update(Update update) {
        Prose prose = prose(update.body());
        return new Passage(
                record,
                Part.TEXT,
                Optional.of(update),
                Optional.empty(),
                english(home, prose),
                prose,
                names,
                prose.sentences());
    }

    private Passage passage(Part part, String locale, MarkdownText text) {
        Prose prose = prose(text);
        return new Passage(
                record,
                part,
                Optional.empty(),
                Optional.empty(),
                english(locale, prose),
                prose,
                names,
                prose.sentences());
    }

    private Prose prose(MarkdownText text) {
        Prose prose = Prose.of(text, lines);
        return names.map(prose::withHandles).orElse(prose);
    }

    private Place place(String key) {
        return record.meta().places().of(key);
    }

    private static boolean english(String locale, Prose prose) {
        return Language.isEnglish(locale, prose.own());
    }
}
