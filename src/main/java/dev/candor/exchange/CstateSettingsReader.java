package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.record.MapNode;
import dev.candor.record.TextBlock;
import dev.candor.record.YamlReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the settings of a Hugo site with the cState theme, from whichever of the files that Hugo knows. */
final class CstateSettingsReader {
    private static final List<String> NAMES =
            List.of("hugo", "config", "config/_default/hugo", "config/_default/config");
    private static final List<String> ENDINGS = List.of(".toml", ".yaml", ".yml");
    private static final String PARAMS = "params";

    private final SiteFolder folder;
    private final Problems problems;

    CstateSettingsReader(SiteFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The settings; empty where there is no file of settings. */
    Optional<CstateSettings> read() {
        return file(NAMES).map(this::settings);
    }

    private CstateSettings settings(Keys site) {
        Keys params = site.below(PARAMS).names().isEmpty()
                ? file(List.of("config/_default/params")).orElse(Keys.NONE)
                : site.below(PARAMS);
        String language = site.text("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
        return new CstateSettings(
                site.text("title").orElse("Status"),
                params.text("description").or(() -> site.text("description")).orElse(""),
                site.text("baseURL"),
                zone(site),
                language,
                languages(site, language),
                params.text("brand").filter(colour -> colour.matches("#[0-9a-fA-F]{6}")),
                params.isTrue("useLogo") ? params.text("logo") : Optional.empty(),
                categories(params),
                systems(params));
    }

    private Optional<ZoneId> zone(Keys site) {
        Optional<String> name = site.text("timeZone");
        try {
            return name.filter(text -> !text.equalsIgnoreCase("Local")).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            problems.warning(
                    "unknown-zone",
                    site.place("timeZone"),
                    "names a time zone that is not known",
                    "name the right one with --zone");
            return Optional.empty();
        }
    }

    private Map<String, String> languages(Keys site, String first) {
        Keys written = site.below("languages").names().isEmpty()
                ? file(List.of("config/_default/languages")).orElse(Keys.NONE)
                : site.below("languages");
        String content = site.text("contentDir").orElse("content");
        Map<String, String> found = new LinkedHashMap<>();
        found.put(first, content);
        written.names().forEach(key -> {
            String where = written.below(key).text("contentDir").orElse(content);
            found.put(key.toLowerCase(Locale.ROOT), where.replaceAll("^\\./|/+$", ""));
        });
        return found;
    }

    private static List<CstateSettings.Category> categories(Keys params) {
        return params.maps("categories").stream()
                .map(category -> new CstateSettings.Category(
                        category.text("name").orElse(""),
                        category.text("description").orElse(""),
                        category.isTrue("untitled")))
                .toList();
    }

    private static List<CstateSettings.Part> systems(Keys params) {
        return params.maps("systems").stream()
                .filter(system -> system.text("name").isPresent())
                .map(system -> new CstateSettings.Part(
                        system.text("name").orElse(""),
                        system.text("displayName").or(() -> system.text("name")).orElse(""),
                        system.text("description").orElse(""),
                        system.text("category").orElse(""),
                        system.isTrue("hide")))
                .toList();
    }

    private Optional<Keys> file(List<String> names) {
        return names.stream()
                .flatMap(name -> ENDINGS.stream().map(ending -> name + ending))
                .flatMap(name -> keys(name).stream())
                .findFirst();
    }

    private Optional<Keys> keys(String name) {
        Place start = new Place(name, 1, 1);
        return folder.text(Path.of(name), problems)
                .flatMap(text ->
                        name.endsWith(".toml") ? Toml.read(text, start, problems) : yaml(new TextBlock(start, text)))
                .map(Keys::new);
    }

    /** A list that is repeated, a key that is there twice: what can be read is read, what is wrong is told. */
    private Optional<MapNode> yaml(TextBlock block) {
        Problems found = new Problems();
        Optional<MapNode> map = YamlReader.read(block, found);
        Stream.of(found.sorted()).flatMap(List::stream).map(Told::asWarning).forEach(problems::add);
        return map;
    }
}
