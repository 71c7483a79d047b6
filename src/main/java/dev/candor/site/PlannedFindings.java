package dev.candor.site;

import dev.candor.check.Report;
import dev.candor.model.Audience;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.source.SourceTree;
import java.util.List;
import java.util.stream.Stream;

/** Reads both sides as the organisation itself sees them: for what rules find after a change, and for what the public does not see. */
final class PlannedFindings {
    private final RecordCheck check;
    private final BuildSettings settings;
    private final Side before;
    private final Side after;

    PlannedFindings(BuildSettings settings, SourceTree before, SourceTree after) {
        this.check = new RecordCheck(Wiring.checks());
        this.settings = settings;
        this.before = Side.of(before);
        this.after = Side.of(after);
    }

    /** Files and the records in them, internal ones included. */
    private record Side(SourceTree tree, Reading reading) {
        static Side of(SourceTree tree) {
            return new Side(tree, CatalogReader.read(new Present(tree), Audience.INTERNAL, Tolerance.STRICT));
        }

        List<Plan.Inside> inside() {
            return reading.catalog().map(PlannedSecrets::in).orElse(List.of());
        }
    }

    /** What the change adds to what is kept inside: places and counts, never the words. */
    List<Plan.Inside> inside() {
        List<Plan.Inside> known = before.inside();
        return after.inside().stream().filter(kept -> !known.contains(kept)).toList();
    }

    /** What the change adds to the problems of the site and to what rules find; a problem of both is told once. */
    List<Problem> added(List<Problem> ofTheOldSite, List<Problem> ofTheNewSite) {
        Report fresh = report(after, ofTheNewSite);
        return fresh.findings().isEmpty()
                ? List.of()
                : fresh.since(report(before, ofTheOldSite)).findings();
    }

    /** Both sides know the same people, so that a commit by somebody new makes no old text a finding. */
    private Report report(Side side, List<Problem> ofTheSite) {
        Report found = check.check(
                new RecordCheck.Subject(
                        side.tree(), side.reading(), after.tree().history().authors()),
                new RecordCheck.Moment(settings.now(), settings.clock()));
        return found.with(Stream.concat(found.findings().stream(), ofTheSite.stream())
                .distinct()
                .sorted()
                .toList());
    }
}
