package dev.candor.site;

import dev.candor.check.CheckContext;
import dev.candor.check.Checker;
import dev.candor.check.Report;
import dev.candor.check.Rule;
import dev.candor.check.SourceLines;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.source.SourceTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the records of a source tree: whether they can be read, and what rules say about those that can. */
public final class RecordCheck {
    private final List<Rule> rules;

    /** A check by these rules. */
    public RecordCheck(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The moment of a check: the one asked for, else the one that {@code candor.yml} pins, else the clock's. */
    public record Moment(Optional<Instant> asked, Instant clock) {}

    /**
     * Records to check.
     *
     * @param reading as the organisation itself sees them
     * @param people names of people who wrote them
     */
    record Subject(SourceTree tree, Reading reading, Set<String> people) {}

    /** Checks all records as the organisation itself sees them. */
    public Report check(SourceTree tree, Moment moment) {
        tree.history();
        Reading reading = CatalogReader.read(new Present(tree), Audience.INTERNAL, Tolerance.STRICT);
        return check(new Subject(tree, reading, tree.history().authors()), moment);
    }

    /** Checks records that were read already. */
    Report check(Subject subject, Moment moment) {
        SourceLines lines = CheckedSource.lines(subject.tree());
        Reading reading = subject.reading();
        Stream<Problem> found = reading.catalog().stream()
                .map(catalog -> context(catalog, moment, around(catalog, lines, subject)))
                .flatMap(context -> new Checker(rules).check(context).stream());
        return new Report(
                Stream.concat(reading.problems().stream(), found).sorted().toList(), rules, lines, Level.ERROR);
    }

    private static CheckContext context(Catalog catalog, Moment moment, CheckContext.Surroundings around) {
        Instant now = moment.asked().or(() -> catalog.site().now()).orElse(moment.clock());
        return new CheckContext(catalog, now, around);
    }

    private static CheckContext.Surroundings around(Catalog catalog, SourceLines lines, Subject subject) {
        return new CheckContext.Surroundings(
                subject.people(), lines, new CheckedLinks(catalog, unread(subject.reading())));
    }

    private static Set<String> unread(Reading reading) {
        return reading.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().path())
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", ""))
                .collect(Collectors.toSet());
    }
}
