package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The old addresses of records that readers can see, and where each leads now. */
final class OldAddresses {

    private final Addresses addresses = new Addresses("");
    private final SortedMap<String, SitePath> byAlias = new TreeMap<>();

    OldAddresses(Archive archive) {
        Stream.of(archive.incidents(), archive.notices())
                .flatMap(List::stream)
                .map(IncidentState::incident)
                .forEach(incident -> add(incident.aliases(), addresses.incident(incident)));
        archive.maintenance().stream()
                .map(state -> state.maintenance())
                .forEach(window -> add(window.aliases(), addresses.maintenance(window.id())));
        archive.postmortems().forEach(found -> add(found.aliases(), addresses.postmortem(found.id())));
    }

    private void add(List<String> aliases, SitePath target) {
        aliases.stream()
                .map(alias -> alias.replaceAll("^/+|/+$", ""))
                .filter(alias -> SitePath.isValid(alias) && !alias.contains("@"))
                .filter(alias -> !target.address().equals(alias + "/"))
                .forEach(alias -> byAlias.putIfAbsent(alias, target));
    }

    /** From an address without slashes around it to where the record is now, by address. */
    Map<String, SitePath> all() {
        return byAlias;
    }

    /** Whether a page only leads on to where a record is now. */
    boolean isOld(SitePath page) {
        String address = page.address();
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return byAlias.containsKey(bare);
    }
}
