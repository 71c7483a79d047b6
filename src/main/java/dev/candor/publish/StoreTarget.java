package dev.candor.publish;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A store that a program of the host reaches.
 *
 * <p>Only files that changed are sent: assets, then pages, then status files; then what is gone is removed, and the manifest comes last. A
 * delivery notes first what it is about to send, so that the next one mends what a cut has left, whatever that one holds.
 */
public final class StoreTarget implements Target {
    /** The manifest of a delivery under way. */
    private static final SitePath PENDING = SitePath.of("candor.pending.json");

    private final Store store;
    private final String name;
    private final Permissions permissions;
    private final Guard guard;

    StoreTarget(Store store, String name, Permissions permissions, Ancestry ancestry) {
        this.store = store;
        this.name = name;
        this.permissions = permissions;
        this.guard = new Guard(permissions, ancestry::isBefore);
    }

    /**
     * A folder that rsync reaches.
     *
     * @param destination as rsync wants it, such as {@code host:/srv/status}
     */
    public static StoreTarget rsync(String destination, Permissions permissions, Ancestry ancestry) {
        return new StoreTarget(RsyncStore.of(destination), destination, permissions, ancestry);
    }

    /**
     * A bucket of S3 or of what speaks like it.
     *
     * @param place the bucket, and a prefix after a slash
     */
    public static StoreTarget bucket(String place, Permissions permissions, Ancestry ancestry) {
        return new StoreTarget(BucketStore.of(place), place, permissions, ancestry);
    }

    @Override
    public Delivery preview(Release release) {
        return checked(release, live());
    }

    private Delivery checked(Release release, Live live) {
        guard.check(live.manifest(), release.manifest());
        return Delivery.between(live.manifest(), release.manifest());
    }

    @Override
    public Delivery deliver(Release release) {
        Live live = live();
        Delivery delivery = checked(release, live);
        try {
            if (!delivery.isEmpty() || live.pending().isPresent()) {
                send(release, live);
            }
            return delivery;
        } catch (IOException e) {
            throw Failure.io(
                            "cannot prepare the files for " + name + ": " + e.getMessage(),
                            "check the space for temporary files and publish again")
                    .because(e);
        }
    }

    /**
     * What is there.
     *
     * @param manifest of the last site that arrived whole
     * @param pending of a site whose delivery was cut off, so that any of its files may be there
     */
    private record Live(Manifest manifest, Optional<Manifest> pending) {
        /** The files that are there for certain. */
        Manifest certain() {
            Manifest certain = Manifest.empty();
            manifest.files().forEach((path, entry) -> {
                if (pending.isEmpty() || entry.equals(pending.get().files().get(path))) {
                    certain.files().put(path, entry);
                }
            });
            return certain;
        }

        /** All that may be there. */
        Set<SitePath> possible() {
            Set<SitePath> possible = new TreeSet<>(manifest.files().keySet());
            pending.ifPresent(other -> possible.addAll(other.files().keySet()));
            return possible;
        }
    }

    private Live live() {
        try {
            Optional<Manifest> manifest = manifest(Manifest.PATH);
            Optional<Manifest> pending = manifest(PENDING);
            if (manifest.isEmpty() && pending.isEmpty() && !permissions.adoption() && !store.isEmpty()) {
                throw Failure.io(
                        name + " holds files that Candor did not write",
                        "name another place, or say --adopt to write beside and over them");
            }
            return new Live(manifest.orElseGet(Manifest::empty), pending);
        } catch (IOException e) {
            throw Failure.io("cannot read the manifest of " + name + ": " + e.getMessage(), "publish again")
                    .because(e);
        }
    }

    private Optional<Manifest> manifest(SitePath path) throws IOException {
        return store.read(path).flatMap(json -> Manifest.parse(new String(json, StandardCharsets.UTF_8)));
    }

    private void send(Release release, Live live) throws IOException {
        byte[] manifest = release.manifest().json().getBytes(StandardCharsets.UTF_8);
        put(List.of(OutputFile.of(PENDING, MediaType.JSON, name, manifest)), MediaType.JSON);
        Map<Wave, List<OutputFile>> waves = release.changedSince(live.certain())
                .collect(Collectors.groupingBy(
                        output -> Wave.of(output.path(), output.type()), TreeMap::new, Collectors.toList()));
        for (List<OutputFile> wave : waves.values()) {
            putEach(wave);
        }
        store.remove(live.possible().stream()
                .filter(path -> !release.manifest().files().containsKey(path))
                .toList());
        put(List.of(OutputFile.of(Manifest.PATH, MediaType.JSON, name, manifest)), MediaType.JSON);
        store.remove(List.of(PENDING));
    }

    private void putEach(List<OutputFile> wave) throws IOException {
        Map<MediaType, List<OutputFile>> byType =
                wave.stream().collect(Collectors.groupingBy(OutputFile::type, TreeMap::new, Collectors.toList()));
        for (Map.Entry<MediaType, List<OutputFile>> type : byType.entrySet()) {
            put(type.getValue(), type.getKey());
        }
    }

    private void put(List<OutputFile> outputs, MediaType type) throws IOException {
        Path folder = Files.createTempDirectory("candor-");
        try {
            for (OutputFile output : outputs) {
                Path file = folder.resolve(output.path().value());
                Files.createDirectories(file.getParent());
                Files.write(file, output.content().bytes());
            }
            store.put(folder, type);
        } finally {
            Trees.delete(folder);
        }
    }
}
