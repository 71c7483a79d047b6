package dev.candor.record;

import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentStatus;
import dev.candor.model.SiteSettings;
import dev.candor.model.Theme;
import dev.candor.problem.Problems;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code candor.yml}: what the site is called, where it stands and what it is made of. */
public final class SiteReader {
    /** The file's name, at the content root. */
    public static final String FILE = "candor.yml";

    private static final Duration SLO_WINDOW = Duration.ofDays(30);
    /** Keys that belong to commands, which read them as options by path. */
    private static final List<String> OPTIONS = List.of("notify", "publish", "keys", "checks");

    private final Fields fields;
    private final Problems problems;

    private SiteReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * The settings, as far as they can be read, so that records can be checked against them; empty where the file is not YAML. Wrong ones are errors.
     *
     * @param path the file as its author knows it
     */
    public static Optional<SiteSettings> read(String path, byte[] bytes, Problems problems) {
        return TextDecoder.decode(path, bytes, problems)
                .flatMap(block -> YamlReader.read(block, problems))
                .map(map -> new SiteReader(Fields.of(map, problems, zone(map)), problems).settings());
    }

    private SiteSettings settings() {
        Optional<ZoneId> zone = zone();
        List<String> locales = LocaleNames.read(fields, problems);
        Duration window = ComponentsReader.window(fields).orElse(SLO_WINDOW);
        List<ComponentEntry> layout = new ComponentsReader(problems, window).read(fields);
        SiteSettings settings = new SiteSettings(
                fields.title("title"),
                fields.text("description").orElse(""),
                url(),
                zone.orElse(ZoneOffset.UTC),
                zone.isPresent(),
                locales,
                theme(),
                layout,
                SeveritiesReader.read(fields, problems),
                CausesReader.read(fields, problems),
                weights(),
                fields.instant("now"),
                repository(),
                SiteTexts.read(fields, locales),
                options());
        fields.finish();
        return settings;
    }

    /** The zone is needed before the keys are read, because {@code now} may be written in it. */
    private static TimeReader zone(MapNode map) {
        return map.get("timezone")
                .filter(ScalarNode.class::isInstance)
                .flatMap(node -> Zones.region(((ScalarNode) node).text()))
                .map(TimeReader::in)
                .orElseGet(TimeReader::strict);
    }

    private Optional<ZoneId> zone() {
        Optional<String> name = fields.text("timezone");
        Optional<ZoneId> zone = name.flatMap(Zones::region);
        if (name.isPresent() && zone.isEmpty()) {
            fields.error("timezone", "unknown-zone", "names a time zone that is not known", Zones.hint(name.get()));
        }
        return zone;
    }

    private Optional<URI> url() {
        Optional<String> text = fields.text("url");
        Optional<URI> url = text.map(address -> address.replaceAll("/+$", "")).flatMap(Addresses::web);
        boolean plain = url.filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                .isPresent();
        if (text.isPresent() && !plain) {
            fields.error(
                    "url",
                    "bad-url",
                    "is not the address of a site",
                    "write it as https://status.acme.example, with a path if there is one");
        }
        return url.filter(uri -> plain);
    }

    private Theme theme() {
        if (fields.value("theme").filter(ScalarNode.class::isInstance).isPresent()) {
            return ThemeReader.named(fields.text("theme").orElse(ThemeReader.DEFAULT), fields);
        }
        return fields.map("theme").map(ThemeReader::read).orElse(ThemeReader.PLAIN);
    }

    /** Only those that the site states; what the others are is a matter of derivation. */
    private Map<ComponentStatus, Double> weights() {
        Map<ComponentStatus, Double> weights = new EnumMap<>(ComponentStatus.class);
        fields.map("uptime_weights").ifPresent(own -> readWeights(own, weights));
        return Collections.unmodifiableMap(weights);
    }

    private static void readWeights(Fields own, Map<ComponentStatus, Double> weights) {
        Words.of(ComponentStatus.values())
                .forEach((word, status) -> own.decimal(word).ifPresent(weight -> {
                    if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
                        own.error(
                                word,
                                "bad-weight",
                                own.name(word) + " is not between 0 and 1",
                                "write 0 for no downtime, 1 for all of it");
                    } else {
                        weights.put(status, weight.doubleValue());
                    }
                }));
        own.finish();
    }

    private Optional<URI> repository() {
        Optional<String> text = fields.text("repository");
        Optional<URI> address = text.map(SiteReader::commits).flatMap(Addresses::web);
        if (text.isPresent() && address.isEmpty()) {
            fields.error(
                    "repository",
                    "bad-url",
                    "is not an address on the web",
                    "write it as https://github.com/acme/status");
        }
        return address;
    }

    /** The page of a commit, up to its id: GitLab has it below {@code /-/}, the others do not. */
    private static String commits(String repository) {
        if (repository.endsWith("/commit/")) {
            return repository;
        }
        String plain = repository.replaceAll("(?:\\.git)?/*$", "");
        return plain + (plain.contains("gitlab") ? "/-/commit/" : "/commit/");
    }

    private Map<String, String> options() {
        KeysReader.check(fields);
        Map<String, String> found = new LinkedHashMap<>();
        for (String key : OPTIONS) {
            fields.value(key).ifPresent(node -> found.putAll(NodePaths.of(key, node)));
        }
        found.putAll(HistoryReader.read(fields));
        return found;
    }
}
