package dev.candor.feed;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The files by which hosts are told what headers to send and where to lead old addresses. */
public final class HostFiles implements FeedMaker {

    /** Cloudflare Pages takes 2,000 redirects and Vercel 1,024; further old addresses have their redirect pages. */
    private static final int MOST_REDIRECTS = 1_000;

    /** Hosts under these names serve a site without being told a name of their own. */
    private static final Pattern SHARED_HOST = Pattern.compile(
            ".*\\.(?:github\\.io|gitlab\\.io|netlify\\.app|pages\\.dev|vercel\\.app|localhost)|localhost|[0-9.]+|\\[.*]");

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        OldAddresses old = new OldAddresses(new Archive(context.catalog(), context.insights()));
        HostPolicy policy = new HostPolicy(context);
        Stream<OutputFile> files = Stream.of(
                text("_headers", headers(policy)),
                text("_redirects", redirects(old)),
                Json.file("vercel.json", vercel(policy, old)),
                text("nginx.conf", new NginxSnippet(context, old).text()),
                text(".nojekyll", ""));
        return Stream.concat(files, domain(context).map(host -> text("CNAME", host + "\n")).stream());
    }

    private static OutputFile text(String path, String content) {
        return OutputFile.of(SitePath.of(path), MediaType.TEXT, path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Netlify and Cloudflare Pages. */
    private static String headers(HostPolicy policy) {
        StringBuilder text = new StringBuilder();
        for (HostPolicy.Rule rule : policy.rules()) {
            text.append(rule.pattern()).append('\n');
            rule.headers()
                    .forEach((name, value) -> text.append("  ")
                            .append(name)
                            .append(": ")
                            .append(value)
                            .append('\n'));
        }
        return text.toString();
    }

    /** Netlify and Cloudflare Pages. */
    private static String redirects(OldAddresses old) {
        StringBuilder text = new StringBuilder();
        for (String endpoint : StatuspageApi.ENDPOINTS) {
            String path = "/api/v2/" + endpoint;
            text.append(path).append(' ').append(path).append(".json 200\n");
        }
        old.all().entrySet().stream()
                .limit(MOST_REDIRECTS)
                .forEach(entry -> forms(entry.getKey())
                        .forEach(from -> text.append(from)
                                .append(" /")
                                .append(entry.getValue().address())
                                .append(" 301\n")));
        return text.toString();
    }

    /** An address with and without a slash at its end, unless it names a file. */
    static List<String> forms(String address) {
        return address.endsWith(".html") || address.endsWith(".htm")
                ? List.of("/" + address)
                : List.of("/" + address, "/" + address + "/");
    }

    private static ObjectNode vercel(HostPolicy policy, OldAddresses old) {
        ObjectNode json = Json.object();
        json.set("headers", Json.array(policy.rules().stream().map(HostFiles::header)));
        json.set("rewrites", Json.array(StatuspageApi.ENDPOINTS.stream().map(HostFiles::rewrite)));
        json.set(
                "redirects",
                Json.array(old.all().entrySet().stream()
                        .limit(MOST_REDIRECTS)
                        .map(entry -> redirect(entry.getKey(), entry.getValue()))));
        return json;
    }

    private static ObjectNode rewrite(String endpoint) {
        String path = "/api/v2/" + endpoint;
        return Json.object().put("source", path).put("destination", path + ".json");
    }

    private static ObjectNode redirect(String from, SitePath to) {
        return Json.object()
                .put("source", forms(from).get(0))
                .put("destination", "/" + to.address())
                .put("permanent", true);
    }

    private static ObjectNode header(HostPolicy.Rule rule) {
        ObjectNode json = Json.object();
        json.put("source", rule.pattern().replace("*", "(.*)"));
        json.set("headers", Json.array(rule.headers().entrySet().stream().map(HostFiles::header)));
        return json;
    }

    private static ObjectNode header(Map.Entry<String, String> header) {
        return Json.object().put("key", header.getKey()).put("value", header.getValue());
    }

    /** The site's own domain, where it has one to itself. */
    private static Optional<String> domain(FeedContext context) {
        return context.catalog()
                .site()
                .url()
                .filter(url ->
                        url.getPath() == null || url.getPath().replace("/", "").isEmpty())
                .map(URI::getHost)
                .filter(host -> !SHARED_HOST.matcher(host).matches());
    }
}
