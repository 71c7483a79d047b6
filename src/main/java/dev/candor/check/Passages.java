package dev.candor.check;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the texts of all records. */
final class Passages {
    private final Catalog catalog;
    private final SourceLines lines;
    private final Names names;

    private Passages(Catalog catalog, SourceLines lines, Names names) {
        this.catalog = catalog;
        this.lines = lines;
        this.names = names;
    }

    /** In the order of the catalog. */
    static List<Passage> of(Catalog catalog, SourceLines lines, Names names) {
        Passages passages = new Passages(catalog, lines, names);
        List<ContentRecord> records = new ArrayList<>(catalog.incidents().values());
        records.addAll(catalog.maintenance().values());
        records.addAll(catalog.postmortems().values());
        records.addAll(catalog.pages().values());
        return records.parallelStream().flatMap(passages::of).toList();
    }

    private Stream<Passage> of(ContentRecord record) {
        MarkdownText title =
                new MarkdownText(record.title(), record.meta().places().of("title"));
        Stream<Passage> texts = Stream.concat(Stream.of(plain(record, title)), body(record));
        return Stream.concat(texts, translations(record));
    }

    private Stream<Passage> body(ContentRecord record) {
        if (record instanceof Incident incident) {
            return told(record, incident.summary(), incident.updates());
        }
        if (record instanceof Maintenance window) {
            return told(record, window.summary(), window.updates());
        }
        if (record instanceof Postmortem postmortem) {
            return postmortem.sections().stream().map(section -> section(record, section));
        }
        return Stream.of(plain(record, ((ExtraPage) record).body()));
    }

    private Stream<Passage> told(ContentRecord record, MarkdownText summary, List<Update> updates) {
        Stream<Passage> words = updates.stream().map(update -> update(record, update));
        return Stream.concat(Stream.of(plain(record, summary)), words);
    }

    private Stream<Passage> translations(ContentRecord record) {
        return record.translations().entrySet().stream().flatMap(entry -> {
            Translation translation = entry.getValue();
            return Stream.concat(Stream.of(translation.summary()), translation.updates().values().stream())
                    .map(text -> passage(record, entry.getKey(), text));
        });
    }

    private Passage section(ContentRecord record, Section section) {
        Prose prose = prose(record, section.body());
        return new Passage(
                record, Optional.empty(), Optional.of(section), english(home(), prose), prose, prose.sentences());
    }

    private Passage update(ContentRecord record, Update update) {
        Prose prose = prose(record, update.body());
        return new Passage(
                record, Optional.of(update), Optional.empty(), english(home(), prose), prose, prose.sentences());
    }

    private Passage plain(ContentRecord record, MarkdownText text) {
        return passage(record, home(), text);
    }

    private Passage passage(ContentRecord record, String locale, MarkdownText text) {
        Prose prose = prose(record, text);
        return new Passage(
                record, Optional.empty(), Optional.empty(), english(locale, prose), prose, prose.sentences());
    }

    private Prose prose(ContentRecord record, MarkdownText text) {
        Prose prose = Prose.of(text, lines);
        return names.in(record).map(prose::withHandles).orElse(prose);
    }

    private String home() {
        return catalog.site().locales().get(0);
    }

    private static boolean english(String locale, Prose prose) {
        return Language.isEnglish(locale, prose.own());
    }
}
