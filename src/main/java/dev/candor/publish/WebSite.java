package dev.candor.publish;

import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A site on the web, read as a reader's browser would. */
public final class WebSite implements LiveSite {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FOUND = 200;
    private static final Set<Integer> MISSING = Set.of(404, 410);

    private final URI root;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** The site at an {@code https} or {@code http} address. */
    public WebSite(URI root) {
        String text = root.toString();
        this.root = text.endsWith("/") ? root : URI.create(text + "/");
    }

    @Override
    public Optional<byte[]> read(SitePath path) {
        HttpRequest request = request(path);
        HttpResponse<byte[]> answer = send(request);
        if (MISSING.contains(answer.statusCode())) {
            return Optional.empty();
        }
        if (answer.statusCode() != FOUND) {
            throw Failure.io(
                    request.uri() + " answers " + answer.statusCode(),
                    "check that the site can be read without a login");
        }
        return Optional.of(answer.body());
    }

    private HttpRequest request(SitePath path) {
        return HttpRequest.newBuilder(root.resolve(path.address().isEmpty() ? "." : path.address()))
                .timeout(PATIENCE)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw Failure.io(
                            "cannot read " + request.uri() + ": " + e.getMessage(), "check the address and the network")
                    .because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.io("stopped while reading " + request.uri(), "").because(e);
        }
    }

    @Override
    public Optional<Set<String>> list() {
        return Optional.empty();
    }
}
