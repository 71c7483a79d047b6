package dev.candor.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every reference of every page of a site on disk, fragments included, as a browser that opened the folder would. The page for missing addresses is shown at
 * any of them, so that its references begin at the root.
 */
final class Links {
    private final Path site;
    private final Map<Path, Set<String>> fragments = new HashMap<>();
    private int followed;

    Links(Path site) {
        this.site = site;
    }

    /** How many references were followed. */
    int followed() {
        return followed;
    }

    /** What leads nowhere, as the page and the reference. */
    List<String> broken() {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            List<String> broken = new ArrayList<>();
            pages.forEach(page -> check(page, broken));
            return broken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path page, List<String> broken) {
        Document document = parse(page);
        for (Element element : document.select("[href], [src]")) {
            String reference = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            boolean local = !reference.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*") && !element.is("base");
            if (local) {
                followed++;
                if (!leadsSomewhere(page, reference)) {
                    broken.add(site.relativize(page) + ": " + reference);
                }
            }
        }
    }

    private boolean leadsSomewhere(Path page, String reference) {
        URI uri = URI.create(reference);
        String path = uri.getPath();
        boolean anywhere = page.endsWith("404.html") && path.startsWith("/");
        Path from = anywhere ? site.resolve(path.substring(1)) : page.resolveSibling(path);
        Path target = path.isEmpty() ? page : from.normalize();
        Path file = Files.isDirectory(target) ? target.resolve("index.html") : target;
        boolean exists = (anywhere || !path.startsWith("/")) && file.startsWith(site) && Files.isRegularFile(file);
        String fragment = uri.getFragment();
        return exists && (fragment == null || fragment.isEmpty() || ids(file).contains(fragment));
    }

    private Set<String> ids(Path page) {
        return fragments.computeIfAbsent(
                page,
                file -> parse(file).select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
