package dev.candor.record;

import dev.candor.problem.Place;
import java.util.List;

/** A list. */
public record ListNode(List<Node> items, Place place) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }
}
