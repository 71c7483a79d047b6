package dev.candor.site;

import dev.candor.check.Report;
import dev.candor.model.Revision;
import dev.candor.problem.Problem;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Records in memory that are checked on 20 November 2026 at noon, and the people who wrote them. */
final class CheckedFiles implements SourceTree, FileHistory {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> authors = new HashSet<>();

    /** A site with the components api and checkout and the locales en and de. */
    static CheckedFiles ofASite() {
        try {
            String settings = Files.readString(Path.of("src/test/resources/check/candor.yml"));
            return new CheckedFiles()
                    .with("candor.yml", settings)
                    .with("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedFiles with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** An incident that is open and had its last word half an hour ago. */
    CheckedFiles withIncident(String keys, String words) {
        return with(
                "incidents/2026-11-03-checkout.md",
                "---\ntitle: Some payments fail\nseverity: SEV2\ncomponents: {checkout: partial_outage}\nstarted: 2026-11-20T10:00:00Z\n"
                        + keys + "---\n## Investigating — 2026-11-20T11:30:00Z\n" + words + "\n");
    }

    /** A published postmortem with one section. */
    CheckedFiles withPostmortem(String words) {
        return with(
                "postmortems/2026-11-03-checkout.md",
                "---\ntitle: A change stopped payments\nstatus: published\n---\n## What went poorly\n" + words + "\n");
    }

    CheckedFiles writtenBy(String... names) {
        authors.addAll(List.of(names));
        return this;
    }

    /** What all rules find. */
    Report check() {
        return new RecordCheck(Wiring.checks()).check(this, new RecordCheck.Moment(Optional.empty(), NOON));
    }

    /** The ids of the rules that find something. */
    List<String> findings() {
        return check().findings().stream().map(Problem::code).toList();
    }

    @Override
    public List<SourceFile> files() {
        return files.entrySet().stream()
                .map(file -> new SourceFile(
                        file.getKey(),
                        file.getKey(),
                        "v" + Arrays.hashCode(file.getValue()),
                        file.getValue().length,
                        file::getValue))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public Optional<Revision> commit() {
        return Optional.empty();
    }

    @Override
    public FileHistory history() {
        return this;
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public List<FileVersion> versions(RecordKey key) {
        return List.of();
    }

    @Override
    public byte[] read(FileVersion version) {
        return new byte[0];
    }

    @Override
    public Set<String> authors() {
        return authors;
    }

    @Override
    public void close() {}
}
