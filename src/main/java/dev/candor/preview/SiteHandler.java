package dev.candor.preview;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.BadContent;
import dev.candor.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves a site by looking paths up in its set of outputs, so that there is no file to escape to. */
final class SiteHandler {
    private static final SitePath MISSING = SitePath.of("404.html");

    private final Following following;
    private final String script;

    /**
     * A handler of the site that is followed.
     *
     * @param script the path of the script that every page gets
     */
    SiteHandler(Following following, String script) {
        this.following = following;
        this.script = script;
    }

    void handle(HttpExchange exchange) throws IOException {
        Optional<Site> site = following.shown().site();
        if (site.isEmpty()) {
            send(exchange, 503, MediaType.HTML, page("<title>Candor</title><p>There is no site yet."));
            return;
        }
        String path = exchange.getRequestURI().getPath();
        Optional<OutputFile> found = find(site.get(), path);
        if (found.isPresent()) {
            serve(exchange, 200, found.get());
        } else if (!path.endsWith("/") && find(site.get(), path + "/").isPresent()) {
            Answers.moved(exchange, exchange.getRequestURI().getRawPath() + "/");
        } else {
            missing(exchange, site.get());
        }
    }

    private static Optional<OutputFile> find(Site site, String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        String file = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
        return SitePath.isValid(file) ? site.at(SitePath.of(file)) : Optional.empty();
    }

    private void missing(HttpExchange exchange, Site site) throws IOException {
        Optional<OutputFile> page = site.at(MISSING);
        if (page.isPresent()) {
            serve(exchange, 404, page.get());
        } else {
            Answers.say(exchange, 404, "there is nothing at this address");
        }
    }

    private void serve(HttpExchange exchange, int status, OutputFile output) throws IOException {
        try {
            send(exchange, status, output.type(), output.content().bytes());
        } catch (BadContent e) {
            following.failed(e.problems());
            send(exchange, 500, MediaType.HTML, page("<title>Candor</title><p>This page cannot be shown."));
        }
    }

    private void send(HttpExchange exchange, int status, MediaType type, byte[] bytes) throws IOException {
        byte[] body = type == MediaType.HTML ? withScript(bytes) : bytes;
        Answers.send(exchange, status, type.contentType(), body);
    }

    private static byte[] page(String html) {
        return ("<!DOCTYPE html><html lang=en>" + html).getBytes(StandardCharsets.UTF_8);
    }

    /** The page's own policy allows scripts of its own server, so this one may follow along. */
    private byte[] withScript(byte[] html) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(html.length + 64);
        page.writeBytes(html);
        page.writeBytes(("<script src=\"" + script + "\" defer></script>\n").getBytes(StandardCharsets.UTF_8));
        return page.toByteArray();
    }
}
