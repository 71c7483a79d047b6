package dev.candor.record;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers and truth values from text, in one spelling each. */
final class Numbers {
    private Numbers() {}

    static Optional<Boolean> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** At most 15 digits, so that every program that reads our JSON sees the same number. */
    static Optional<Long> integer(String text) {
        return text.matches("-?[0-9]{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
