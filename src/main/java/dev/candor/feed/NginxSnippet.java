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
        return Shipped.text("nginx.conf")
                .formatted(assets(), HostPolicy.UNFRAMED, PagePolicy.CONTENT, headers(), redirects());
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
