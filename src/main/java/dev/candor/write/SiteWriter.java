package dev.candor.write;

import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.BadContent;
import dev.candor.problem.Problems;
import dev.candor.site.Manifest;
import dev.candor.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Writes a site into a folder so that readers see the old one or the new one, whole, and never anything between. */
public final class SiteWriter {
    private final Path out;
    private final Progress progress;

    /** A writer into a folder that is new, empty or holds a site that Candor wrote. */
    public SiteWriter(Path out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    /**
     * Writes all outputs beside the old site, checks them, and swaps.
     *
     * @param about what the manifest says of the site as a whole
     * @throws BadContent where records cannot be shown, all of them; the old site is then as it was
     * @throws dev.candor.problem.Failure where the folder cannot be written or holds what Candor did not write; the old site is then as it was
     */
    public WriteReport write(Site site, SortedMap<String, String> about) {
        try (OutputFolder folder = OutputFolder.take(out)) {
            Manifest old = folder.current();
            SortedMap<SitePath, Staging.Placed> placed = stage(site, new Staging(folder.fresh(), folder.site(), old));
            Manifest manifest = manifest(about, placed);
            Files.writeString(folder.fresh().resolve(Manifest.PATH.value()), manifest.json(), StandardCharsets.UTF_8);
            verify(folder.fresh(), manifest);
            folder.swap();
            return report(old, placed);
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(out, e);
        }
    }

    private SortedMap<SitePath, Staging.Placed> stage(Site site, Staging staging) throws IOException {
        SortedMap<SitePath, Staging.Placed> placed = new ConcurrentSkipListMap<>();
        Problems problems = new Problems();
        AtomicInteger done = new AtomicInteger();
        int total = site.outputs().size();
        try {
            StreamSupport.stream(site.outputs().spliterator(), true).forEach(output -> {
                placeOne(staging, output, problems).ifPresent(one -> placed.put(output.path(), one));
                progress.at(done.incrementAndGet(), total);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (problems.hasErrors()) {
            throw new BadContent(problems.sorted());
        }
        return placed;
    }

    /** One bad record does not keep the others from being looked at, so that all that is wrong is told at once. */
    private static Optional<Staging.Placed> placeOne(Staging staging, OutputFile output, Problems problems) {
        try {
            return Optional.of(staging.place(output));
        } catch (BadContent e) {
            problems.addAll(e.problems());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(SortedMap<String, String> about, SortedMap<SitePath, Staging.Placed> placed) {
        Manifest manifest = Manifest.empty();
        manifest.about().putAll(about);
        placed.forEach((path, one) -> manifest.files().put(path, one.entry()));
        return manifest;
    }

    /** A full disk can lose bytes without an exception: each file must have the size that was made for it. */
    private static void verify(Path fresh, Manifest manifest) throws IOException {
        for (var file : manifest.files().entrySet()) {
            long size = Files.size(fresh.resolve(file.getKey().value()));
            if (size != file.getValue().size()) {
                throw new IOException(file.getKey() + " has " + size + " bytes instead of "
                        + file.getValue().size());
            }
        }
    }

    private static WriteReport report(Manifest old, SortedMap<SitePath, Staging.Placed> placed) {
        int kept = (int) placed.values().stream().filter(Staging.Placed::kept).count();
        int removed = (int) old.files().keySet().stream()
                .filter(path -> !placed.containsKey(path))
                .count();
        long bytes =
                placed.values().stream().mapToLong(one -> one.entry().size()).sum();
        return new WriteReport(placed.size() - kept, kept, removed, bytes);
    }
}
