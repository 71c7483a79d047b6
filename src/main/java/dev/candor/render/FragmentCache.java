package dev.candor.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the fragments rendered last, up to a sum of characters, by the text they come from. */
final class FragmentCache {
    private final Map<String, Fragment> fragments = new LinkedHashMap<>(16, 0.75f, true);
    private final int limit;
    private long weight;

    FragmentCache(int limit) {
        this.limit = limit;
    }

    /** The fragment of a source. Two threads that want the same at once may both make it. */
    Fragment get(String source, Supplier<Fragment> maker) {
        Optional<Fragment> kept = find(source);
        if (kept.isPresent()) {
            return kept.get();
        }
        Fragment made = maker.get();
        keep(source, made);
        return made;
    }

    private synchronized Optional<Fragment> find(String source) {
        return Optional.ofNullable(fragments.get(source));
    }

    private synchronized void keep(String source, Fragment fragment) {
        if (fragments.put(source, fragment) == null) {
            weight += weight(source, fragment);
        }
        var eldest = fragments.entrySet().iterator();
        while (weight > limit && eldest.hasNext()) {
            Map.Entry<String, Fragment> entry = eldest.next();
            weight -= weight(entry.getKey(), entry.getValue());
            eldest.remove();
        }
    }

    private static int weight(String source, Fragment fragment) {
        return source.length() + fragment.weight();
    }
}
