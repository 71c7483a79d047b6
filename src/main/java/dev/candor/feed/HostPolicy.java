package dev.candor.feed;

import dev.candor.model.Audience;
import dev.candor.output.PagePolicy;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that a host should send, as rules that each kind of host's file is written from.
 *
 * <p>No two rules that match one address name the same header, because hosts join them differently; only the page policy
 * is said twice for pages, and both times it holds.
 */
final class HostPolicy {

    private static final List<String> FOLDERS = List.of(
            "incidents",
            "maintenance",
            "notices",
            "components",
            "history",
            "postmortems",
            "insights",
            "actions",
            "subscribe",
            "search");
    /** Cloudflare Pages takes 100 rules. */
    private static final int MOST_ASSETS = 40;

    private static final String POLICY = "Content-Security-Policy";
    private static final String CACHE = "Cache-Control";
    private static final String TYPE = "Content-Type";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String BRIEFLY = "public, max-age=30, stale-while-revalidate=60";

    /** What a page may load, and that no other site frames it. */
    static final String UNFRAMED = PagePolicy.CONTENT + "; frame-ancestors 'none'";

    private final FeedContext context;

    HostPolicy(FeedContext context) {
        this.context = context;
    }

    /**
     * Headers for some addresses.
     *
     * @param pattern an address, where {@code :name} stands for one segment and a final {@code *} for anything
     */
    record Rule(String pattern, Map<String, String> headers) {}

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("/*", everywhere()));
        rules.add(new Rule("/api/*", ordered(TYPE, "application/json; charset=utf-8", CACHE, BRIEFLY)));
        rules.add(new Rule("/data/*", Map.of(CACHE, BRIEFLY)));
        rules.add(new Rule("/embed.js", Map.of(CACHE, "public, max-age=3600")));
        roots().forEach(root -> rules.addAll(below(root)));
        for (SitePath asset :
                context.fingerprinted().stream().limit(MOST_ASSETS).toList()) {
            rules.add(new Rule("/" + asset.value(), Map.of(CACHE, FOREVER)));
        }
        return rules;
    }

    private static List<Rule> below(String root) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(root, Map.of(POLICY, UNFRAMED)));
        FOLDERS.forEach(folder -> rules.add(new Rule(root + folder + "/*", Map.of(POLICY, UNFRAMED))));
        for (String folder : List.of("", "components/:component/")) {
            rules.add(new Rule(root + folder + "feed.json", Map.of(TYPE, "application/feed+json; charset=utf-8")));
            rules.add(new Rule(root + folder + "badge.svg", Map.of(CACHE, BRIEFLY)));
        }
        return rules;
    }

    /** Where trees of pages begin. A placeholder would match {@code embed/} as well, which any site may frame. */
    private List<String> roots() {
        return context.locales().stream()
                .map(texts -> new PageContext(context.catalog(), context.insights(), texts, context.generator()))
                .map(page -> "/" + page.addresses().home().address())
                .toList();
    }

    private Map<String, String> everywhere() {
        boolean secure = context.catalog().site().url().stream().anyMatch(url -> "https".equals(url.getScheme()));
        boolean open = context.catalog().audience() == Audience.PUBLIC;
        Map<String, String> headers = ordered("X-Content-Type-Options", "nosniff", POLICY, PagePolicy.CONTENT);
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        headers.put(open ? "Access-Control-Allow-Origin" : "X-Robots-Tag", open ? "*" : "noindex");
        return headers;
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }
}
