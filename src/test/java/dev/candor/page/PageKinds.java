package dev.candor.page;

import static java.util.Comparator.comparingInt;

import dev.candor.output.OutputFile;
import dev.candor.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/** One page of every kind that a site has: the fullest, in the site's first locale. */
final class PageKinds {
    private static final Pattern OTHER_LOCALE = Pattern.compile("(de|en)/.*");
    private static final Pattern RECORD =
            Pattern.compile("(?<=/)(?!(?:component|severity|kind|cause|detection|year)/)[^/]+/");

    private PageKinds() {}

    /** The addresses of the pages, such as {@code components/booking/}, by kind, such as {@code components/…/}. */
    static Map<String, String> of(Site site) {
        Map<String, OutputFile> fullest = new TreeMap<>();
        for (OutputFile output : site.outputs()) {
            String path = output.path().value();
            if (path.endsWith(".html") && !OTHER_LOCALE.matcher(path).matches() && !leadsOn(output)) {
                fullest.merge(kind(path), output, BinaryOperator.maxBy(comparingInt(PageKinds::size)));
            }
        }
        Map<String, String> kinds = new TreeMap<>();
        fullest.forEach((kind, output) -> kinds.put(kind, address(output.path().value())));
        return kinds;
    }

    private static String kind(String path) {
        return RECORD.matcher(address(path)).replaceAll("…/");
    }

    private static boolean leadsOn(OutputFile output) {
        return new String(output.content().bytes(), StandardCharsets.UTF_8).contains("http-equiv=\"refresh\"");
    }

    private static int size(OutputFile output) {
        return output.content().bytes().length;
    }

    private static String address(String path) {
        return path.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
