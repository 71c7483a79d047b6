package dev.candor.page;

import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Postmortem;
import dev.candor.output.SitePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a page at each old address of a record that leads to where the record is now; old addresses had no locale. */
public final class RedirectPages implements PageMaker {
    @Override
    public Stream<PageSpec> pages(PageContext context) {
        if (!context.addresses().prefix().isEmpty()) {
            return Stream.empty();
        }
        Addresses addresses = context.addresses();
        return Stream.of(
                        incidents(context)
                                .flatMap(found -> pages(context, found, found.aliases(), addresses.incident(found))),
                        context.insights().maintenance().values().stream()
                                .filter(state -> state.visible())
                                .map(state -> state.maintenance())
                                .flatMap(found -> maintenance(context, found)),
                        context.catalog().postmortems().values().stream().flatMap(found -> postmortem(context, found)))
                .flatMap(pages -> pages);
    }

    private static Stream<Incident> incidents(PageContext context) {
        return Stream.of(
                        context.insights().incidents().values(),
                        context.insights().notices(),
                        context.insights().drills())
                .flatMap(states -> states.stream())
                .filter(state -> state.visible())
                .map(state -> state.incident());
    }

    private static Stream<PageSpec> maintenance(PageContext context, Maintenance window) {
        return pages(context, window, window.aliases(), context.addresses().maintenance(window.id()));
    }

    private static Stream<PageSpec> postmortem(PageContext context, Postmortem found) {
        return pages(context, found, found.aliases(), context.addresses().postmortem(found.id()));
    }

    private static Stream<PageSpec> pages(
            PageContext context, ContentRecord entry, List<String> aliases, SitePath target) {
        return aliases.stream()
                .map(RedirectPages::path)
                .distinct()
                .filter(path -> !path.equals(target))
                .map(path ->
                        PageSpec.of(path, "redirect", "an alias of " + entry.id(), () -> view(context, entry, target)));
    }

    /** Where an alias stands: a file where it ends like one, else a page. */
    private static SitePath path(String alias) {
        String address = alias.replaceAll("^/+|/+$", "");
        return address.matches(".*\\.html?") ? SitePath.of(address) : SitePath.page(address);
    }

    private static RedirectView view(PageContext context, ContentRecord entry, SitePath target) {
        String title = context.wording().title(entry);
        return new RedirectView(
                context.texts().locale(),
                title,
                context.texts().get("redirect.sentence", Map.of("title", title)),
                target,
                new ChromeMaker(context).absolute(target));
    }
}
