package dev.candor.record;

import dev.candor.model.Asset;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.Link;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.Translation;
import dev.candor.model.Update;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps from the public the assets that only internal material names: a picture in an internal block is as internal as the block. An asset that nothing names is
 * published, because themes and other sites may use it.
 */
final class HiddenAssets {
    private static final Pattern NAME = Pattern.compile("assets/[A-Za-z0-9._/-]*[A-Za-z0-9]");

    private final SourceTree tree;
    private final boolean past;

    /**
     * Looks at the files of a tree.
     *
     * @param past whether older versions of records may stand in for broken ones, so that what they name counts too
     */
    HiddenAssets(SourceTree tree, boolean past) {
        this.tree = tree;
        this.past = past;
    }

    /** The assets that the public may see. */
    Map<String, Asset> drop(Catalog catalog) {
        Set<String> shown = shown(catalog);
        shown.add(catalog.site().theme().logo());
        if (shown.containsAll(catalog.assets().keySet())) {
            return catalog.assets();
        }
        Set<String> named = new HashSet<>();
        tree.files().stream().filter(file -> file.path().endsWith(".md")).forEach(file -> named(file, named));
        tree.themes().forEach(file -> collect(file, shown));
        Map<String, Asset> kept = new LinkedHashMap<>(catalog.assets());
        kept.keySet().removeIf(path -> named.contains(path) && !shown.contains(path));
        return kept;
    }

    private void named(SourceFile record, Set<String> names) {
        collect(record, names);
        if (past && tree.history().known()) {
            tree.history().versions(RecordKey.of(record.path())).stream()
                    .filter(version -> !version.isRemoval())
                    .forEach(version -> collect(text(tree.history().read(version)), names));
        }
    }

    private static void collect(SourceFile file, Set<String> names) {
        collect(text(file.content().get()), names);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void collect(String text, Set<String> names) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
    }

    private static Set<String> shown(Catalog catalog) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        catalog.incidents().values().stream().flatMap(HiddenAssets::texts),
                        catalog.maintenance().values().stream().flatMap(HiddenAssets::texts),
                        catalog.postmortems().values().stream().flatMap(HiddenAssets::texts),
                        catalog.pages().values().stream()
                                .flatMap(page ->
                                        Stream.concat(Stream.of(page.body()), translations(page.translations()))))
                .flatMap(texts -> texts)
                .forEach(text -> collect(text.source(), names));
        Stream.of(
                        catalog.incidents().values().stream().map(Incident::links),
                        catalog.maintenance().values().stream().map(Maintenance::links),
                        catalog.postmortems().values().stream().map(Postmortem::links))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .map(Link::target)
                .forEach(address -> collect(address.toString(), names));
        return names;
    }

    private static Stream<MarkdownText> texts(Incident incident) {
        return texts(incident.summary(), incident.updates(), incident.translations());
    }

    private static Stream<MarkdownText> texts(Maintenance window) {
        return texts(window.summary(), window.updates(), window.translations());
    }

    private static Stream<MarkdownText> texts(Postmortem postmortem) {
        return Stream.concat(
                postmortem.sections().stream().map(Section::body), translations(postmortem.translations()));
    }

    private static Stream<MarkdownText> texts(
            MarkdownText summary, List<Update> updates, Map<String, Translation> translations) {
        Stream<MarkdownText> told = updates.stream().map(Update::body);
        return Stream.of(Stream.of(summary), told, translations(translations)).flatMap(texts -> texts);
    }

    private static Stream<MarkdownText> translations(Map<String, Translation> translations) {
        return translations.values().stream().flatMap(HiddenAssets::texts);
    }

    private static Stream<MarkdownText> texts(Translation translation) {
        Collection<MarkdownText> updates = translation.updates().values();
        Stream<MarkdownText> sections = translation.sections().stream().map(Section::body);
        return Stream.of(Stream.of(translation.summary()), updates.stream(), sections)
                .flatMap(texts -> texts);
    }
}
