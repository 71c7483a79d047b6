package dev.candor.notify;

/** A place that wants to hear news. */
public interface Channel {
    /** Names it in messages and in the ledger; holds no secret. */
    String name();

    /**
     * Delivers one piece of news.
     *
     * @throws DeliveryException where it did not arrive
     */
    void deliver(News news) throws DeliveryException;
}
