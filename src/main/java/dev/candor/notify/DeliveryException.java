package dev.candor.notify;

import java.time.Duration;
import java.util.Optional;

/** Why news did not arrive; its message holds no secret. */
public final class DeliveryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final transient Optional<Duration> wait;

    private DeliveryException(String message, boolean passing, Optional<Duration> wait) {
        super(message);
        this.passing = passing;
        this.wait = wait;
    }

    /** A fault that will be the same the next time. */
    static DeliveryException lasting(String message) {
        return new DeliveryException(message, false, Optional.empty());
    }

    /** A fault that may be gone after a while. */
    static DeliveryException passing(String message) {
        return new DeliveryException(message, true, Optional.empty());
    }

    /** A request to come back later. */
    static DeliveryException later(String message, Duration wait) {
        return new DeliveryException(message, true, Optional.of(wait));
    }

    boolean isPassing() {
        return passing;
    }

    Optional<Duration> askedFor() {
        return wait;
    }
}
