package dev.candor.publish;

import dev.candor.site.Manifest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a delivery changes where readers find the site.
 *
 * @param added addresses that appear
 * @param changed addresses whose bytes change
 * @param removed addresses that go
 */
public record Delivery(List<String> added, List<String> changed, List<String> removed) {
    public Delivery {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** The difference between what is live and what shall be. */
    static Delivery between(Manifest live, Manifest fresh) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        fresh.files().forEach((path, entry) -> {
            Manifest.Entry old = live.files().get(path);
            if (old == null) {
                added.add(path.address());
            } else if (!old.sha256().equals(entry.sha256())) {
                changed.add(path.address());
            }
        });
        List<String> removed = live.files().keySet().stream()
                .filter(path -> !fresh.files().containsKey(path))
                .map(path -> path.address())
                .toList();
        return new Delivery(added, changed, removed);
    }

    /** Whether readers would see no difference. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
