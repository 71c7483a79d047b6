package dev.candor.record;

import dev.candor.model.Audience;
import dev.candor.model.Passage;
import dev.candor.model.SiteSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what earlier versions of records say from one reading to the next, as their bytes never change; for whoever reads the same
 * repository again and again. It forgets everything when what decides how they are read changes. Safe to use from several threads.
 */
public final class PastMemory {
    private final Map<Version, List<Passage>> passages = new ConcurrentHashMap<>();
    private @Nullable Scope scope;

    /** All that a version is read by, besides its bytes and whom its own record and those around it list. */
    record Scope(SiteSettings site, Audience audience, References references) {}

    /**
     * A version of a record.
     *
     * @param path where its record stands today
     * @param blob names its bytes
     * @param hidden people whom it must not name, as the record of today lists them
     * @param around those whom records around it list
     */
    record Version(String path, String blob, List<RoleHolder> hidden, List<RoleHolder> around) {}

    /** Begins a reading. */
    synchronized void begin(RecordScope reading) {
        Scope next = new Scope(reading.site(), reading.audience(), reading.references());
        if (!next.equals(scope)) {
            passages.clear();
            scope = next;
        }
    }

    /** What a version says; the reader is asked where that is not known yet. */
    List<Passage> of(Version version, Supplier<List<Passage>> reader) {
        return Optional.ofNullable(passages.get(version)).orElseGet(() -> {
            List<Passage> read = reader.get();
            passages.put(version, read);
            return read;
        });
    }
}
