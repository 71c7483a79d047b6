package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Component;
import dev.candor.model.ContentRecord;
import dev.candor.model.IncidentKind;
import dev.candor.model.MarkdownText;
import dev.candor.model.Phase;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.Update;
import dev.candor.page.Addresses;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import dev.candor.page.Views;
import dev.candor.page.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what happened as stories, in one language. */
final class Stories {

    private final Archive archive;
    private final ComponentBook book;
    private final Texts texts;
    private final Views views;
    private final Wording wording;
    private final Addresses addresses;

    Stories(FeedContext context, Archive archive, ComponentBook book, Texts texts) {
        PageContext page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
        this.archive = archive;
        this.book = book;
        this.texts = texts;
        this.views = new Views(page);
        this.wording = page.wording();
        this.addresses = page.addresses();
    }

    /** All of them, what changed last first. */
    List<Story> all() {
        return Stream.of(
                        archive.incidents().stream().map(this::of),
                        archive.notices().stream().map(this::of),
                        archive.maintenance().stream().map(this::of),
                        archive.postmortems().stream().map(this::of))
                .flatMap(stories -> stories)
                .sorted(Story.NEWEST_FIRST)
                .toList();
    }

    private Story of(IncidentState state) {
        boolean notice = state.incident().kind() == IncidentKind.NOTICE;
        return new Story(
                "incidents/" + state.incident().id(),
                texts.get(notice ? "kind.notice" : "kind.incident"),
                wording.title(state.incident()),
                addresses.incident(state.incident()),
                state.incident().meta().version(),
                state.incident().firstWord(),
                wording.summary(state.incident(), state.incident().summary()).text(),
                words(state.incident(), state.said()),
                components(state.incident().components().keySet(), state.said()));
    }

    private Story of(MaintenanceState state) {
        List<Story.Word> words = new ArrayList<>(words(state.maintenance(), state.said()));
        state.occurrences().stream().flatMap(this::turns).forEach(words::add);
        words.sort(Comparator.comparing(Story.Word::at).reversed());
        return new Story(
                "maintenance/" + state.maintenance().id(),
                texts.get("kind.maintenance"),
                wording.title(state.maintenance()),
                addresses.maintenance(state.maintenance().id()),
                state.maintenance().meta().version(),
                Archive.announced(state),
                wording.summary(state.maintenance(), state.maintenance().summary())
                        .text(),
                List.copyOf(words),
                components(state.maintenance().components().keySet(), state.said()));
    }

    /** What the clock began and ended without a word from anybody. */
    private Stream<Story.Word> turns(Occurrence occurrence) {
        Stream.Builder<Story.Word> turns = Stream.builder();
        boolean begun = occurrence.phase() != Phase.SCHEDULED;
        if (begun && occurrence.said().stream().noneMatch(update -> isTurn(update.phase()))) {
            turns.add(turn(Phase.IN_PROGRESS, occurrence.actual().start()));
        }
        if (occurrence.phase() == Phase.COMPLETED
                && occurrence.said().stream().noneMatch(update -> update.phase() == Phase.COMPLETED)) {
            turns.add(turn(Phase.COMPLETED, occurrence.actual().end()));
        }
        return turns.build();
    }

    private static boolean isTurn(Phase phase) {
        return phase == Phase.IN_PROGRESS || phase == Phase.VERIFYING || phase.isFinal();
    }

    private Story.Word turn(Phase phase, Instant at) {
        return new Story.Word(phase.name() + " " + at, at, views.phase(phase), List.of(), "");
    }

    private Story of(Postmortem postmortem) {
        Instant published = archive.published(postmortem);
        List<Story.Part> parts =
                postmortem.sections().stream().map(Stories::part).toList();
        String kind = texts.get("kind.postmortem");
        return new Story(
                "postmortems/" + postmortem.id(),
                kind,
                wording.title(postmortem),
                addresses.postmortem(postmortem.id()),
                postmortem.meta().version(),
                published,
                new MarkdownText("", postmortem.meta().places().record()),
                List.of(new Story.Word("published", published, kind, translated(postmortem, parts), "")),
                components(postmortem));
    }

    private List<Component> components(Postmortem postmortem) {
        Set<String> ids = new LinkedHashSet<>();
        postmortem.incidents().stream()
                .flatMap(id -> archive.incident(id).stream())
                .forEach(state -> ids.addAll(named(state.incident().components().keySet(), state.said())));
        return book.inOrder(ids);
    }

    private List<Story.Part> translated(Postmortem postmortem, List<Story.Part> parts) {
        MarkdownText none = new MarkdownText("", postmortem.meta().places().record());
        MarkdownText whole = wording.summary(postmortem, none).text();
        return whole.isEmpty() ? parts : List.of(new Story.Part("", whole));
    }

    private static Story.Part part(Section section) {
        return new Story.Part(section.title(), section.body());
    }

    private List<Story.Word> words(ContentRecord entry, List<Update> oldestFirst) {
        List<Story.Word> words = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Update update : oldestFirst) {
            String key = update.phase() + " " + update.at();
            for (int nth = 2; !keys.add(key); nth++) {
                key = update.phase() + " " + update.at() + " " + nth;
            }
            words.add(word(entry, update, key));
        }
        Collections.reverse(words);
        return List.copyOf(words);
    }

    private Story.Word word(ContentRecord entry, Update update, String key) {
        Story.Part body = new Story.Part("", wording.update(entry, update).text());
        return new Story.Word(key, update.at(), views.phase(update.phase()), List.of(body), Views.anchor(update));
    }

    private List<Component> components(Collection<String> ids, List<Update> said) {
        return book.inOrder(named(ids, said));
    }

    private static Set<String> named(Collection<String> ids, List<Update> said) {
        Set<String> all = new LinkedHashSet<>(ids);
        said.forEach(update -> all.addAll(update.components().keySet()));
        return all;
    }
}
