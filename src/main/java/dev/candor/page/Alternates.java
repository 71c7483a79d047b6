package dev.candor.page;

import dev.candor.model.Catalog;
import dev.candor.output.MediaType;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what says the same as a page to programs: its twin in Markdown, its feeds, its calendar. */
final class Alternates {

    private static final Pattern COMPONENT = Pattern.compile("components/[a-z0-9-]+/");
    private static final Pattern WINDOW = Pattern.compile("maintenance/[a-z0-9-]+/");

    private final Catalog catalog;
    private final String prefix;

    Alternates(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.prefix = addresses.home().address();
    }

    /** The alternates of a page, the nearest first. */
    List<Chrome.AlternateView> of(SitePath page) {
        List<Chrome.AlternateView> views = new ArrayList<>();
        String address = page.address();
        String neutral = address.startsWith(prefix) ? address.substring(prefix.length()) : address;
        if (!neutral.equals("404.html")) {
            views.add(view(MediaType.MARKDOWN, address + "index.md"));
        }
        if (WINDOW.matcher(neutral).matches()) {
            views.add(view(MediaType.CALENDAR, address + "event.ics"));
        }
        if (catalog.site().url().isPresent()) {
            String folder = COMPONENT.matcher(neutral).matches() ? address : prefix;
            views.add(view(MediaType.ATOM, folder + "history.atom"));
            views.add(view(MediaType.JSON_FEED, folder + "feed.json"));
        }
        return List.copyOf(views);
    }

    private static Chrome.AlternateView view(MediaType type, String path) {
        String bare = type.contentType().replaceFirst(";.*", "");
        return new Chrome.AlternateView(bare, SitePath.of(path));
    }
}
