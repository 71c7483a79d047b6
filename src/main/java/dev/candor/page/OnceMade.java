package dev.candor.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A view that several formats show and that takes long to make, so it is made for the first and kept for the others. */
final class OnceMade<T extends Record> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    OnceMade(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T found = made;
        return found == null ? make() : found;
    }

    private synchronized T make() {
        T found = made;
        if (found == null) {
            found = maker.get();
            made = found;
        }
        return found;
    }
}
