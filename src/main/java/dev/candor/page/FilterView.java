package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * One trait by which a list can be narrowed down, each choice a page of its own.
 *
 * @param title the trait, such as {@code Component}
 * @param choices the whole list first
 */
public record FilterView(String title, List<Choice> choices) {
    /**
     * A way to narrow the list down.
     *
     * @param count how many records it leaves
     * @param current whether the page shows it
     */
    public record Choice(String text, String count, SitePath path, boolean current) {}
}
