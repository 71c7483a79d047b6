package dev.candor.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Delivers news to every channel once, trying again where a fault may pass. */
public final class Dispatcher {
    private static final int TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final Pause pause;

    /** A dispatcher that notes what it delivered. */
    public Dispatcher(Ledger ledger, Pause pause) {
        this.ledger = ledger;
        this.pause = pause;
    }

    /**
     * What came of it.
     *
     * @param delivered how many deliveries were made
     * @param failures one line for each delivery that was not made
     */
    public record Outcome(int delivered, List<String> failures) {}

    /** Delivers; one channel's fault does not keep news from the others. */
    public Outcome deliver(List<News> news, List<Channel> channels) throws InterruptedException {
        int delivered = 0;
        List<String> failures = new ArrayList<>();
        for (Channel channel : channels) {
            for (News one : news) {
                if (!ledger.has(one, channel)) {
                    try {
                        deliver(one, channel);
                        ledger.add(one, channel);
                        delivered++;
                    } catch (DeliveryException e) {
                        failures.add(channel.name() + ": " + one.headline() + ": " + e.getMessage());
                    }
                }
            }
        }
        return new Outcome(delivered, List.copyOf(failures));
    }

    private void deliver(News news, Channel channel) throws DeliveryException, InterruptedException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            try {
                channel.deliver(news);
                return;
            } catch (DeliveryException e) {
                if (!e.isPassing() || attempt == TRIES) {
                    throw e;
                }
                Duration asked = e.askedFor().orElse(wait);
                pause.forTime(asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
                wait = wait.multipliedBy(4);
            }
        }
    }
}
