package dev.candor.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Posts news as JSON to an address, signed where there is a secret. */
final class WebChannel implements Channel {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final String name;
    private final URI address;
    private final Function<News, String> body;
    private final Optional<Signature> signature;
    private final AddressPolicy policy;
    private final HttpClient client;
    private final Duration patience;

    /**
     * How a channel is reached.
     *
     * @param name for messages and the ledger
     * @param policy which addresses may be meant
     * @param patience how long an answer may take
     */
    record Settings(String name, URI address, AddressPolicy policy, Duration patience) {}

    WebChannel(Settings settings, Function<News, String> body, Optional<Signature> signature) {
        this.name = settings.name();
        this.address = settings.address();
        this.policy = settings.policy();
        this.patience = settings.patience();
        this.body = body;
        this.signature = signature;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Signs a body with a secret both sides know.
     *
     * @param secret never printed
     */
    record Signature(String secret, Clock clock) {
        /** {@code t=SECONDS,v1=HEX}: HMAC-SHA256 of the seconds, a full stop and the body. */
        String header(String text) {
            long seconds = clock.instant().getEpochSecond();
            return "t=" + seconds + ",v1=" + Hmac.sha256(secret, seconds + "." + text);
        }

        @Override
        public String toString() {
            return "Signature";
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void deliver(News news) throws DeliveryException {
        policy.check(address);
        String text = body.apply(news);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Candor")
                .header("Idempotency-Key", news.id())
                .POST(HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8));
        signature.ifPresent(sign -> request.header("Candor-Signature", sign.header(text)));
        judge(send(request.build()));
    }

    private HttpResponse<Void> send(HttpRequest request) throws DeliveryException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw DeliveryException.passing("no answer (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryException.lasting("stopped while waiting for an answer");
        }
    }

    private static void judge(HttpResponse<Void> answer) throws DeliveryException {
        int status = answer.statusCode();
        if (status >= OK && status < OK + 100) {
            return;
        }
        if (status == TOO_MANY || status >= SERVER_ERRORS) {
            Optional<Duration> wait = answer.headers()
                    .firstValue("Retry-After")
                    .filter(value -> value.matches("\\d{1,6}"))
                    .map(value -> Duration.ofSeconds(Long.parseLong(value)));
            String message = "the answer was " + status;
            throw wait.isPresent() ? DeliveryException.later(message, wait.get()) : DeliveryException.passing(message);
        }
        throw DeliveryException.lasting("the answer was " + status);
    }
}
