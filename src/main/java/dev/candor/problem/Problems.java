package dev.candor.problem;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems from any number of threads and hands them out in the order of their places. */
public final class Problems {
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    /** Adds one. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds all of them. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Adds an error with advice. */
    public void error(String code, Place place, String message, String hint) {
        add(Problem.error(code, place, message, hint));
    }

    /** Adds a warning with advice. */
    public void warning(String code, Place place, String message, String hint) {
        add(Problem.warning(code, place, message, hint));
    }

    /** Whether any of them stops publication. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All of them, each once, sorted by place. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
