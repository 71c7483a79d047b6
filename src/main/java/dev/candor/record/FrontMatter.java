package dev.candor.record;

import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import java.util.Optional;

/** Looks into the keys of a file whose problems are reported elsewhere, or are of the past. */
final class FrontMatter {
    private FrontMatter() {}

    /** The keys of a file; empty where it cannot be read. */
    static Optional<MapNode> of(SourceFile file) {
        return of(file.display(), file.content().get());
    }

    /** The same of bytes. */
    static Optional<MapNode> of(String path, byte[] bytes) {
        Problems ignored = new Problems();
        return SourceText.read(path, bytes, ignored).flatMap(text -> YamlReader.read(text.frontMatter(), ignored));
    }
}
