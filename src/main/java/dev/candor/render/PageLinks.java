package dev.candor.render;

import dev.candor.output.SitePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What texts need to know of the page they stand on: where it is, what its links mean, and which anchors it has already. */
final class PageLinks {
    private final SitePath page;
    private final String root;
    private final SiteLinks site;
    private final MarkdownLabels labels;
    private final Set<String> anchors = new HashSet<>();

    PageLinks(SitePath page, SiteLinks site, MarkdownLabels labels) {
        this(page, "", site, labels);
    }

    private PageLinks(SitePath page, String root, SiteLinks site, MarkdownLabels labels) {
        this.page = page;
        this.root = root;
        this.site = site;
        this.labels = labels;
    }

    /** The same for a page whose links start at a root, because it is served at addresses of any depth. */
    PageLinks from(String newRoot) {
        return new PageLinks(page, newRoot, site, labels);
    }

    /** How the page refers to an output: relative to itself, or from its root where it has one. */
    String reference(SitePath target) {
        return root.isEmpty() ? target.from(page) : root + target.address();
    }

    /** A reference to what a link within the site means, where it means anything. */
    Optional<String> address(String from, String target) {
        return site.find(from, target).map(this::reference);
    }

    MarkdownLabels labels() {
        return labels;
    }

    /** Claims the anchors of one text, and returns what to put before each so that the page has none twice. */
    String claim(Set<String> names) {
        String prefix = "user-content-";
        for (int i = 2; clashes(prefix, names); i++) {
            prefix = "user-content-" + i + "-";
        }
        for (String name : names) {
            anchors.add(prefix + name);
        }
        return prefix;
    }

    private boolean clashes(String prefix, Set<String> names) {
        return names.stream().anyMatch(name -> anchors.contains(prefix + name));
    }
}
