package dev.candor.output;

/** Produces the bytes of an output when they are wanted, and again the same bytes each time. */
@FunctionalInterface
public interface Content {
    /** The bytes; never kept by the caller longer than it takes to write them. */
    byte[] bytes();
}
