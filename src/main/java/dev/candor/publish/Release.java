package dev.candor.publish;

import dev.candor.output.Draft;
import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.site.Manifest;
import dev.candor.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A site ready to go out: its outputs, and the manifest that names the bytes of each. */
public final class Release {
    private final Site site;
    private final Manifest manifest;

    private Release(Site site, Manifest manifest) {
        this.site = site;
        this.manifest = manifest;
    }

    /**
     * Makes every byte once to know its hash.
     *
     * @param about what the manifest says of the site as a whole
     * @throws dev.candor.problem.BadContent where a record cannot be shown
     */
    public static Release of(Site site, SortedMap<String, String> about) {
        SortedMap<SitePath, Manifest.Entry> files = new TreeMap<>();
        for (OutputFile output : site.outputs()) {
            Draft draft = output.draft();
            byte[] bytes = draft.content().bytes();
            files.put(output.path(), new Manifest.Entry(bytes.length, Fingerprint.of(bytes), draft.fingerprint()));
        }
        return new Release(site, new Manifest(about, files));
    }

    /** What it consists of. */
    public Manifest manifest() {
        return manifest;
    }

    /** The outputs whose bytes are not those of the live site. */
    Stream<OutputFile> changedSince(Manifest live) {
        return site.outputs().stream().filter(output -> !hash(live, output).equals(hash(manifest, output)));
    }

    private static Optional<Fingerprint> hash(Manifest manifest, OutputFile output) {
        return Optional.ofNullable(manifest.files().get(output.path())).map(Manifest.Entry::sha256);
    }

    /** Hands out every file with its bytes, the manifest last. */
    void forEach(BiConsumer<SitePath, byte[]> file) {
        site.outputs()
                .forEach(output -> file.accept(output.path(), output.content().bytes()));
        file.accept(Manifest.PATH, manifest.json().getBytes(StandardCharsets.UTF_8));
    }

    /** The abbreviated commit, or a word for files on disk. */
    String name() {
        String commit = manifest.about().getOrDefault("commit", "");
        return commit.isEmpty() ? "files on disk" : commit.substring(0, Math.min(7, commit.length()));
    }
}
