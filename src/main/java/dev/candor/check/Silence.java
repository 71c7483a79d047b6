package dev.candor.check;

import dev.candor.problem.Place;
import java.util.List;

/**
 * The wish that rules say nothing about one place.
 *
 * @param rules their ids as written
 * @param reason why; empty where none is given
 * @param place where the wish stands
 * @param from the first line it is about
 * @param to the last one
 */
record Silence(List<String> rules, String reason, Place place, int from, int to) {
    /** Whether it is about a line. */
    boolean covers(int line) {
        return line >= from && line <= to;
    }
}
