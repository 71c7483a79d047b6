package dev.candor.record;

import dev.candor.model.RecordHistory;
import dev.candor.model.SiteSettings;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads {@code candor.yml}, or its newest valid version where a broken one is tolerated. */
final class SiteFile {
    private final SourceTree tree;
    private final Tolerance tolerance;

    SiteFile(SourceTree tree, Tolerance tolerance) {
        this.tree = tree;
        this.tolerance = tolerance;
    }

    /** The settings; empty with an error where there are none that can be used. */
    Optional<SiteSettings> read(Problems problems) {
        Optional<SourceFile> file = tree.files().stream()
                .filter(candidate -> candidate.path().equals(SiteReader.FILE))
                .findFirst();
        if (file.isEmpty()) {
            String hint = "the content root is the folder that holds it; \"candor init\" writes one";
            problems.error("no-site", Place.of(SiteReader.FILE), "there is no candor.yml", hint);
        }
        return file.flatMap(found -> read(found, problems));
    }

    private Optional<SiteSettings> read(SourceFile file, Problems problems) {
        Outcome<SiteSettings> outcome = read(file);
        if (outcome.isBroken() && tolerance == Tolerance.FALL_BACK) {
            return older(file, outcome, problems);
        }
        problems.addAll(outcome.problems());
        return outcome.isBroken() ? asFarAsReadable(file) : outcome.record();
    }

    /** With errors nothing is published, but records are checked against what could be read. */
    private static Optional<SiteSettings> asFarAsReadable(SourceFile file) {
        return SiteReader.read(file.display(), file.content().get(), new Problems());
    }

    private Optional<SiteSettings> older(SourceFile file, Outcome<SiteSettings> broken, Problems problems) {
        Optional<Fallback.Found<SiteSettings>> older = new Fallback(tree.history()).find(file, SiteFile::read);
        List<Problem> found = broken.problems();
        problems.addAll(older.isPresent() ? Fallback.soften(found.stream()) : found);
        older.map(Fallback.Found::warning).ifPresent(problems::add);
        return older.map(Fallback.Found::value);
    }

    private static Outcome<SiteSettings> read(SourceFile file) {
        Problems problems = new Problems();
        Optional<SiteSettings> site =
                SiteReader.read(file.display(), file.content().get(), problems);
        List<Problem> found = problems.sorted();
        boolean valid = found.stream().noneMatch(Problem::isError);
        RecordInput input = new RecordInput("site", file, Map.of(), RecordHistory.UNKNOWN);
        return new Outcome<>(input, valid ? site : Optional.empty(), false, found);
    }
}
