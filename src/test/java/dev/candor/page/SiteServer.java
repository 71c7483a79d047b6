package dev.candor.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site as a host does, with validators, and a site built later in its place when told to. */
final class SiteServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> log = new CopyOnWriteArrayList<>();
    private volatile Site site;
    private volatile boolean down;

    SiteServer(Site site) throws IOException {
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    /** What was asked for, each as {@code STATUS PATH}. */
    List<String> log() {
        return log;
    }

    void serve(Site newer) {
        site = newer;
    }

    void breakDown() {
        down = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<OutputFile> output = SitePath.isValid(file) ? site.at(SitePath.of(file)) : Optional.empty();
        byte[] bytes = output.map(found -> found.content().bytes()).orElse(new byte[0]);
        String tag = "\"" + Fingerprint.of(bytes).value() + "\"";
        int status = down ? 503 : output.isEmpty() ? 404 : known(exchange, tag) ? 304 : 200;
        log.add(status + " " + path);
        output.ifPresent(found ->
                exchange.getResponseHeaders().set("Content-Type", found.type().contentType()));
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("Age", "1");
        exchange.sendResponseHeaders(status, status == 200 && bytes.length > 0 ? bytes.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static boolean known(HttpExchange exchange, String tag) {
        return tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
