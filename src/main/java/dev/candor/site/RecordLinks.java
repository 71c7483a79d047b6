package dev.candor.site;

import dev.candor.model.Catalog;
import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.render.SiteLinks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the output that a link in a record's text means: another record's file, an asset, or an address of the site.
 *
 * <p>Links may be written as an author would: relative to the file, from the content root, or as the address that a reader sees.
 */
final class RecordLinks implements SiteLinks {
    private static final Pattern RECORD_FILE = Pattern.compile(
            "(?:.*/)?(incidents|maintenance|postmortems|pages)/(?:.*/)?([a-z0-9-]+)(?:\\.[A-Za-z-]{2,8})?\\.md");
    private static final Pattern ADDRESS =
            Pattern.compile("(incidents|notices|maintenance|postmortems|components)/([a-z0-9-]+)/?(?:index\\.html)?");

    private static final Pattern HISTORY = Pattern.compile("history/\\d{4}(?:/(?:0[1-9]|1[0-2]))?");
    private static final Set<String> BUILT_IN =
            Set.of("history", "postmortems", "insights", "actions", "subscribe", "search");

    private final Catalog catalog;
    private final Addresses addresses;

    /**
     * The links of pages in one locale.
     *
     * @param addresses where its pages stand
     */
    RecordLinks(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.addresses = addresses;
    }

    /** Names all that links may lead to. */
    static Fingerprint fingerprint(Catalog catalog) {
        List<String> all = new ArrayList<>();
        catalog.incidents()
                .values()
                .forEach(incident -> all.add(incident.kind() + incident.meta().id()));
        all.addAll(catalog.maintenance().keySet());
        all.addAll(catalog.postmortems().keySet());
        all.addAll(catalog.pages().keySet());
        all.addAll(catalog.assets().keySet());
        catalog.site().components().forEach(component -> all.add(component.id()));
        return Fingerprint.of(all);
    }

    @Override
    public Optional<SitePath> find(String from, String target) {
        String path = target.startsWith("/") ? target.substring(1) : resolve(from, target);
        Matcher file = RECORD_FILE.matcher(path);
        Matcher address = ADDRESS.matcher(path);
        if (file.matches()) {
            return record(file.group(1), file.group(2));
        }
        if (address.matches()) {
            return record(address.group(1), address.group(2));
        }
        return asset(path).or(() -> page(path));
    }

    private Optional<SitePath> record(String folder, String id) {
        return switch (folder) {
            case "incidents", "notices" -> catalog.incident(id).map(addresses::incident);
            case "maintenance" -> known(catalog.maintenance(), id).map(addresses::maintenance);
            case "postmortems" -> known(catalog.postmortems(), id).map(addresses::postmortem);
            case "components" -> catalog.component(id).map(found -> addresses.component(found.id()));
            default -> known(catalog.pages(), id).map(addresses::page);
        };
    }

    private static Optional<String> known(Map<String, ?> records, String id) {
        return records.containsKey(id) ? Optional.of(id) : Optional.empty();
    }

    /** An asset is found by the end of its path, wherever the content root is. */
    private Optional<SitePath> asset(String path) {
        int start = path.startsWith("assets/") ? 0 : path.indexOf("/assets/") + 1;
        String below = path.substring(start);
        return catalog.assets().containsKey(below) ? Optional.of(SitePath.of(below)) : Optional.empty();
    }

    private Optional<SitePath> page(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean built = name.isEmpty()
                || BUILT_IN.contains(name)
                || HISTORY.matcher(name).matches();
        return built || catalog.pages().containsKey(name) ? Optional.of(addresses.page(name)) : Optional.empty();
    }

    /** The target as a path below the repository's root, as seen from the file that names it. */
    private static String resolve(String from, String target) {
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + target).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
