package dev.candor.cli;

import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Phase;
import dev.candor.model.SiteSettings;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Failure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the words of options into what a site knows, with the nearest right word for a wrong one. */
final class Names {
    private final SiteSettings site;

    Names(SiteSettings site) {
        this.site = site;
    }

    /** {@code component=status} pairs, in the order given. A component alone has no status yet. */
    Map<String, Optional<ComponentStatus>> components(List<String> words) {
        Map<String, Optional<ComponentStatus>> found = new LinkedHashMap<>();
        for (String list : words) {
            for (String word : list.split(",", -1)) {
                int equals = word.indexOf('=');
                String name = (equals < 0 ? word : word.substring(0, equals)).strip();
                found.put(
                        component(name).id(),
                        equals < 0 ? Optional.empty() : Optional.of(status(word.substring(equals + 1))));
            }
        }
        return found;
    }

    /** A component by id, alias or name. */
    Component component(String word) {
        return site.components().stream()
                .filter(component -> component.id().equals(word)
                        || component.aliases().contains(word)
                        || component.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "there is no component \"" + word + "\"",
                        DidYouMean.hint(
                                word,
                                site.components().stream().map(Component::id).toList())));
    }

    /** A status, its words joined by anything. */
    static ComponentStatus status(String word) {
        String name = plain(word);
        return Arrays.stream(ComponentStatus.values())
                .filter(status -> lower(status).equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "there is no status \"" + word + "\"",
                        DidYouMean.hint(
                                name,
                                Arrays.stream(ComponentStatus.values())
                                        .map(Names::lower)
                                        .toList())));
    }

    /** A phase of a track. */
    static Phase phase(String word, Phase.Track track) {
        List<Phase> known = Arrays.stream(Phase.values()).filter(track::allows).toList();
        return known.stream()
                .filter(phase -> lower(phase).equals(plain(word)))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "there is no phase \"" + word + "\" here",
                        DidYouMean.hint(
                                plain(word), known.stream().map(Names::lower).toList())));
    }

    /** A severity's id, whatever its case; its name counts as well. */
    String severity(String word) {
        return site.severities().values().stream()
                .filter(severity ->
                        severity.id().equalsIgnoreCase(word) || severity.name().equalsIgnoreCase(word))
                .map(severity -> severity.id())
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "there is no severity \"" + word + "\"",
                        DidYouMean.hint(word, site.severities().keySet())));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(String word) {
        return word.strip().replaceAll("[ \\t_-]+", "_").toLowerCase(Locale.ROOT);
    }
}
