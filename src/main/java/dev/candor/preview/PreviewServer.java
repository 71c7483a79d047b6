package dev.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site from memory to this machine's browsers, and tells them when it changes.
 *
 * <p>It answers on one address under its own names only; a path is a key of the site's outputs and never a file's name.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    private static final int PORTS_TRIED = 20;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Following following = new Following();
    private final Doorkeeper door;
    private final SiteHandler site;
    private final EventStream events;
    private final String ownPath;

    private PreviewServer(HttpServer server, Set<String> hosts) {
        this.server = server;
        this.threads = new ThreadPoolExecutor(4, CONNECTIONS, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
        this.ownPath = "/_candor-" + token() + "/";
        this.door = new Doorkeeper(hosts);
        this.site = new SiteHandler(following, ownPath + "follow.js");
        this.events = new EventStream(following, door);
    }

    /**
     * Starts a server.
     *
     * @param host the address to answer on; loopback unless its user says otherwise
     * @param port the port wanted; where it is taken the next free one is used
     * @throws Failure where none of the ports can be had
     */
    public static PreviewServer start(InetAddress host, int port) {
        limitConnections();
        HttpServer http = bind(host, port);
        PreviewServer preview =
                new PreviewServer(http, hosts(host, http.getAddress().getPort()));
        http.setExecutor(preview.threads);
        http.createContext("/", preview::handle);
        http.start();
        return preview;
    }

    /** A browser that opens connections and says nothing must not keep others out; the JDK's server has these limits as properties. */
    private static void limitConnections() {
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS));
    }

    private static HttpServer bind(InetAddress host, int port) {
        for (int next = port; next < port + PORTS_TRIED; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(host, next), 0);
            } catch (BindException taken) {
                // somebody else listens there, so the next one is tried
            } catch (IOException e) {
                throw Failure.io(
                                "cannot listen on " + host.getHostAddress() + ":" + next,
                                "name another --host or --port")
                        .because(e);
            }
        }
        throw Failure.io(
                "the ports " + port + " to " + (port + PORTS_TRIED - 1) + " are all taken or not to be had on "
                        + host.getHostAddress(),
                "name another with --port");
    }

    private static Set<String> hosts(InetAddress host, int port) {
        Set<String> names = host.isLoopbackAddress()
                ? Set.of("127.0.0.1", "localhost", "[::1]")
                : Set.of(host.getHostAddress(), host.getHostName().toLowerCase(Locale.ROOT), "localhost", "127.0.0.1");
        return names.stream().map(name -> name + ":" + port).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static String token() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Where browsers find it. */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().isLoopbackAddress() ? "localhost" : bound.getHostString();
        return URI.create("http://" + host + ":" + bound.getPort() + "/");
    }

    /** Shows a new site. */
    public void show(Site fresh) {
        following.built(fresh);
    }

    /** Keeps the last good site and lays what is wrong over it. */
    public void show(List<Problem> problems) {
        following.failed(problems);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Doorkeeper.Refusal> refusal = door.refusal(exchange);
            String path = exchange.getRequestURI().getPath();
            if (refusal.isPresent()) {
                Answers.say(exchange, refusal.get().status(), refusal.get().reason());
            } else if (path == null) {
                Answers.say(exchange, 400, "this is no address");
            } else if (path.startsWith(ownPath)) {
                own(exchange, path.substring(ownPath.length()));
            } else {
                site.handle(exchange);
            }
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> events.handle(exchange);
            case "follow.js" -> Answers.send(exchange, 200, "text/javascript; charset=utf-8", resource("follow.js"));
            case "follow.css" -> Answers.send(exchange, 200, "text/css; charset=utf-8", resource("follow.css"));
            default -> Answers.say(exchange, 404, "there is nothing at this address");
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PreviewServer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
