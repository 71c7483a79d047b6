package dev.candor.feed;

import dev.candor.output.PagePolicy;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what belongs inside the {@code server} block of nginx. */
final class NginxSnippet {

    private static final Pattern SPECIAL = Pattern.compile("[.+]");

    private final FeedContext context;
    private final OldAddresses old;

    NginxSnippet(FeedContext context, OldAddresses old) {
        this.context = context;
        this.old = old;
    }

    String text() {
        return """
                # Include this in the server block whose root is the folder of the site:  include /srv/status/nginx.conf;
                index index.html;
                charset utf-8;
                charset_types text/html text/css text/plain text/xml text/javascript text/markdown text/csv text/calendar
                  application/json application/feed+json application/atom+xml application/rss+xml image/svg+xml;
                error_page 404 /404.html;
                absolute_redirect off;

                set $candor_cache "public, max-age=0, must-revalidate";
                if ($uri ~ "^/(api|data)/|/badge[.]svg$") { set $candor_cache "public, max-age=30, stale-while-revalidate=60"; }
                if ($uri = "/embed.js") { set $candor_cache "public, max-age=3600"; }
                """
                + assets()
                + "set $candor_policy \"" + HostPolicy.UNFRAMED + "\";\n"
                + "if ($uri ~ \"^/([A-Za-z-]+/)?embed/\") { set $candor_policy \"" + PagePolicy.CONTENT + "\"; }\n"
                + headers()
                + """

                location ~ "[.]atom$" { types {} default_type application/atom+xml; }
                location ~ "[.]rss$" { types {} default_type application/rss+xml; }
                location ~ "[.]ics$" { types {} default_type text/calendar; }
                location ~ "[.]md$" { types {} default_type text/markdown; }
                location ~ "[.]csv$" { types {} default_type text/csv; }
                location ~ "/feed[.]json$" { types {} default_type application/feed+json; }
                location /api/v2/ { types {} default_type application/json; try_files $uri $uri.json =404; }
                location ~ "^/(_headers|_redirects|vercel[.]json|nginx[.]conf|CNAME)$" { return 404; }

                """
                + redirects();
    }

    private String assets() {
        String names = context.fingerprinted().stream()
                .map(path -> SPECIAL.matcher(path.value()).replaceAll("[$0]"))
                .collect(Collectors.joining("|"));
        return names.isEmpty()
                ? ""
                : "if ($uri ~ \"^/(" + names + ")$\") { set $candor_cache \"public, max-age=31536000, immutable\"; }\n";
    }

    private String headers() {
        StringBuilder text = new StringBuilder("add_header Cache-Control $candor_cache always;\n")
                .append("add_header Content-Security-Policy $candor_policy always;\n");
        new HostPolicy(context).rules().get(0).headers().forEach((name, value) -> {
            if (!name.equals("Content-Security-Policy")) {
                text.append("add_header ")
                        .append(name)
                        .append(" \"")
                        .append(value)
                        .append("\" always;\n");
            }
        });
        return text.toString();
    }

    private String redirects() {
        StringBuilder text = new StringBuilder();
        old.all()
                .forEach((from, to) -> HostFiles.forms(from)
                        .forEach(form -> text.append("location = ")
                                .append(form)
                                .append(" { return 301 /")
                                .append(to.address())
                                .append("; }\n")));
        return text.toString();
    }
}
