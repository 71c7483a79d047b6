package dev.candor.bench;

import dev.candor.git.GitSource;
import dev.candor.git.SourceRequest;
import dev.candor.model.Audience;
import dev.candor.output.OutputFile;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a build, each by itself and warm: reading with its history, laying out, making fingerprints, making bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {
    private static final BuildSettings SETTINGS = new BuildSettings(
            Audience.PUBLIC,
            false,
            Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
            Instant.EPOCH,
            Optional.empty(),
            "Candor");

    /** How many incidents. */
    @Param("1000")
    public int incidents;

    private final Path work = Path.of("target", "bench");
    private SourceTree tree;
    private Site site;

    private SourceTree open() {
        SourceRequest request = new SourceRequest(
                work.resolve("records-" + incidents).toString(),
                Optional.empty(),
                Optional.empty(),
                work.resolve("cache"),
                false);
        return GitSource.open(request);
    }

    @Setup
    public void repository() throws IOException, InterruptedException {
        BenchRepository.in(work, incidents);
        tree = open();
        site = lay().site().orElseThrow();
    }

    @TearDown
    public void close() {
        tree.close();
    }

    @Benchmark
    public Reading readRecordsAndHistory() {
        try (SourceTree fresh = open()) {
            return CatalogReader.read(fresh, Audience.PUBLIC, Tolerance.STRICT);
        }
    }

    @Benchmark
    public BuildResult lay() {
        return new SiteBuilder(Wiring.standard()).build(tree, SETTINGS);
    }

    @Benchmark
    public long fingerprintPages() {
        return pages().map(OutputFile::fingerprint).count();
    }

    @Benchmark
    public long makePages() {
        return pages().mapToLong(output -> output.content().bytes().length).sum();
    }

    @Benchmark
    public long makeEverything() {
        return outputs().mapToLong(output -> output.content().bytes().length).sum();
    }

    private Stream<OutputFile> outputs() {
        return StreamSupport.stream(site.outputs().spliterator(), true);
    }

    private Stream<OutputFile> pages() {
        return outputs().filter(output -> output.path().value().endsWith(".html"));
    }
}
