package dev.candor.page;

import java.util.stream.Stream;

/** Makes the pages of one kind, in one locale. */
@FunctionalInterface
public interface PageMaker {
    /** The pages, in the order of their paths. */
    Stream<PageSpec> pages(PageContext context);
}
