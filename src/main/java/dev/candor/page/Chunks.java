package dev.candor.page;

import java.util.List;

/**
 * A long list cut into pages whose numbers never change: page 1 holds the oldest, and the front what no numbered page holds.
 *
 * @param all the newest first
 * @param size how many stand on a numbered page; the front holds fewer than twice as many
 */
record Chunks<T>(List<T> all, int size) {
    /** As many records as a reader scrolls through. */
    static final int SIZE = 200;

    static <T> Chunks<T> of(List<T> newestFirst) {
        return new Chunks<>(newestFirst, SIZE);
    }

    /** How many numbered pages there are. */
    int numbered() {
        return Math.max(0, all.size() / size - 1);
    }

    /** The newest. */
    List<T> front() {
        return all.subList(0, all.size() - numbered() * size);
    }

    /** A numbered page, from 1. */
    List<T> page(int number) {
        int end = all.size() - (number - 1) * size;
        return all.subList(end - size, end);
    }
}
