package dev.candor.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Serves files on the loopback address as a host would that follows the site's advice. */
final class Server implements AutoCloseable {

    /** Finds what stands at a path that starts with a slash. */
    interface Files {
        Optional<Answer> at(String path);
    }

    /** A file with its headers. */
    record Answer(Supplier<byte[]> body, Map<String, String> headers) {
        static Answer html(String body, String policy) {
            return new Answer(
                    () -> body.getBytes(StandardCharsets.UTF_8),
                    Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy));
        }
    }

    private final HttpServer server;

    private Server(HttpServer server) {
        this.server = server;
    }

    static Server of(Files files) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, files));
            server.start();
            return new Server(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Server of(Site site) {
        return of(path -> {
            String address = path.substring(1);
            SitePath file = SitePath.of(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address);
            return site.at(file).map(Server::file);
        });
    }

    private static Answer file(OutputFile file) {
        return new Answer(
                file.content()::bytes,
                Map.of("Content-Type", file.type().contentType(), "Access-Control-Allow-Origin", "*"));
    }

    private static void answer(HttpExchange exchange, Files files) throws IOException {
        try (exchange) {
            Optional<Answer> found = files.at(exchange.getRequestURI().getPath());
            byte[] body = found.map(answer -> answer.body().get()).orElse(new byte[0]);
            found.ifPresent(answer -> answer.headers().forEach(exchange.getResponseHeaders()::set));
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
