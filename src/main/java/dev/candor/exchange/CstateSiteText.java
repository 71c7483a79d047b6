package dev.candor.exchange;

import dev.candor.record.RecordText;
import dev.candor.record.Slugs;
import dev.candor.record.YamlText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code candor.yml} for a cState site. */
final class CstateSiteText {
    /** cState's words for how bad it is, as severities of the site. */
    static final List<String> SEVERITIES = List.of("down", "disrupted", "notice");

    private static final int LONGEST = 200;

    private final CstateSettings settings;
    private final CstateComponents components;
    private final Optional<String> logo;
    private final LocalDate lastDay;

    /**
     * The settings as a file.
     *
     * @param logo its path below the content folder
     */
    CstateSiteText(CstateSettings settings, CstateComponents components, Optional<String> logo) {
        this.settings = settings;
        this.components = components;
        this.logo = logo;
        this.lastDay = components.lastDay().orElse(LocalDate.EPOCH);
    }

    /** The lines of the file. */
    List<String> lines() {
        RecordText site = RecordText.EMPTY.with("title", line(settings.title()));
        if (!settings.description().isBlank()) {
            site = site.with("description", line(settings.description()));
        }
        Optional<String> url = settings.url().filter(CstateSiteText::isAbsolute);
        if (url.isPresent()) {
            site = site.with("url", url.get());
        }
        Optional<String> zone =
                settings.zone().map(ZoneId::getId).filter(id -> id.indexOf('/') > 0 || id.equals("UTC"));
        if (zone.isPresent()) {
            site = site.with("timezone", zone.get());
        }
        site = site.with("locales", locales(settings));
        return all(site.with("theme", theme()));
    }

    private Map<String, String> theme() {
        Map<String, String> theme = new LinkedHashMap<>();
        settings.accent().ifPresent(accent -> theme.put("accent", accent));
        logo.ifPresent(path -> theme.put("logo", path));
        return theme;
    }

    private List<String> all(RecordText site) {
        List<String> lines = new ArrayList<>(site.keys());
        lines.add("severities:");
        SEVERITIES.forEach(word -> lines.add("  " + word + ": {name: " + capital(word) + "}"));
        List<String> entries = entries();
        if (!entries.isEmpty()) {
            lines.add("components:");
            lines.addAll(entries);
        }
        return lines;
    }

    /** The site's languages as locales, the default one first; those that are no language are left out. */
    static List<String> locales(CstateSettings settings) {
        List<String> tags = settings.languages().keySet().stream()
                .map(CstateSiteText::locale)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return tags.isEmpty() ? List.of("en") : tags;
    }

    /** The locale of a language's key, such as {@code pt-BR} for {@code pt-br}. */
    static Optional<String> locale(String key) {
        String tag = Locale.forLanguageTag(key.replace('_', '-')).toLanguageTag();
        boolean plain = tag.matches("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");
        return plain && !tag.equals("und") ? Optional.of(tag) : Optional.empty();
    }

    private List<String> entries() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        settings.categories().stream()
                .filter(category -> !category.untitled() && !category.name().isEmpty())
                .forEach(category -> groups.put(category.name(), new ArrayList<>()));
        List<String> single = new ArrayList<>();
        systems()
                .forEach((id, system) ->
                        groups.getOrDefault(system.category(), single).add(system(id, system)));
        List<String> lines = new ArrayList<>();
        groups.forEach((name, members) -> lines.addAll(group(name, members)));
        single.forEach(member -> lines.add("  - " + member));
        components.former().forEach((id, name) -> lines.add("  - " + former(id, name)));
        return lines;
    }

    private Map<String, CstateSettings.Part> systems() {
        return settings.systems().stream()
                .collect(Collectors.toMap(
                        system -> Slugs.propose(system.name()), system -> system, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<String> group(String name, List<String> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("  - group: " + YamlText.scalar(line(name)), "    components:"));
        members.forEach(member -> lines.add("      - " + member));
        return lines;
    }

    private String system(String id, CstateSettings.Part system) {
        Map<String, String> entry = entry(id, system.shown());
        if (!system.description().isBlank()) {
            entry.put("description", system.description().replaceAll("\\s+", " "));
        }
        if (system.hidden()) {
            entry.put("retired", components.lastSeen(id).orElse(lastDay).toString());
        }
        return YamlText.map(entry);
    }

    private String former(String id, String name) {
        Map<String, String> entry = entry(id, name);
        entry.put("retired", components.lastSeen(id).orElse(lastDay).toString());
        return YamlText.map(entry);
    }

    private static Map<String, String> entry(String id, String name) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("name", line(name));
        return entry;
    }

    private static boolean isAbsolute(String url) {
        try {
            URI address = new URI(url.replaceAll("/+$", ""));
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
