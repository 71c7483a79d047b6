package dev.candor.exchange;

import dev.candor.model.Audience;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.SiteReader;
import dev.candor.record.Tolerance;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures of a Hugo site that its issues show and the files that they link: each becomes an asset, and the text names it there. */
final class SitePictures {
    private static final Pattern MARKDOWN =
            Pattern.compile("(!?)\\[([^\\]\\n]{0,300})\\]\\(<?([^)\\s>]{1,500})>?((?:\\s+\"[^\"\\n]{0,300}\")?)\\)");
    private static final Pattern TAG =
            Pattern.compile("<img\\b[^>\\n]{0,1000}>|\\{\\{[<%]\\s*figure\\b[^}\\n]{0,1000}[>%]\\}\\}");
    private static final Pattern TRAIT =
            Pattern.compile("\\b(src|alt|caption|title)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    /** What a link that shows nothing must end in to be one to a file. */
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:pdf|txt|csv|log|png|jpe?g|webp|gif|avif|svg)");

    private static final Pattern SCHEME = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//|#).*");
    private static final String SITE = "title: Site\nurl: https://status.example.org\ncomponents: []\n";

    private final SiteFolder folder;
    private final String url;
    private final Problems problems;
    private final Map<String, Optional<String>> taken = new HashMap<>();
    private final Map<String, byte[]> assets = new TreeMap<>();

    /**
     * Pictures of a site.
     *
     * @param url where the site is served, so that its own addresses are known
     */
    SitePictures(SiteFolder folder, Optional<String> url, Problems problems) {
        this.folder = folder;
        this.url = url.map(address -> address.replaceAll("/+$", "") + "/").orElse("");
        this.problems = problems;
    }

    /** What was taken so far, by its path below the content folder. */
    Map<String, byte[]> assets() {
        return assets;
    }

    /** The text of an issue, naming its pictures where they are now. */
    String linked(CstateFile file, String body) {
        String tags = replaced(TAG, body, tag -> picture(tag.group()));
        return replaced(MARKDOWN, tags, link -> link(file, link));
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }

    private String link(CstateFile file, MatchResult link) {
        boolean shown = !link.group(1).isEmpty();
        Optional<String> path = take(link.group(3), file.path(), shown);
        if (path.isEmpty() && shown) {
            missing(file, link.group(3));
        }
        return path.map(found -> link.group(1) + "[" + link.group(2) + "](/" + found + link.group(4) + ")")
                .orElse(link.group());
    }

    private static String picture(String tag) {
        Map<String, String> traits = new HashMap<>();
        TRAIT.matcher(tag)
                .results()
                .forEach(trait -> traits.putIfAbsent(
                        trait.group(1),
                        Stream.of(2, 3, 4)
                                .flatMap(group -> Optional.ofNullable(trait.group(group)).stream())
                                .findFirst()
                                .orElse("")));
        String address = traits.getOrDefault("src", "");
        String words = Stream.of("alt", "caption", "title")
                .map(key -> traits.getOrDefault(key, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return address.isEmpty()
                ? tag
                : "![" + words.replaceAll("[\\[\\]]", "") + "](" + address.replace(" ", "%20") + ")";
    }

    private void missing(CstateFile file, String address) {
        if (!SCHEME.matcher(own(address)).matches()) {
            String message = "shows the image " + Printable.of(address) + ", which was not found in the site's folder";
            problems.add(Problem.warning("image", file.place(), message, "put it into assets/ and name it there"));
        }
    }

    /**
     * Takes a file of the site over.
     *
     * @param address as the site names it
     * @param from the file that names it
     * @param shown whether it is a picture; of other links, only those to files that exist are meant
     * @return its path below the content folder; empty where there is no such file, or none that may be published
     */
    Optional<String> take(String address, String from, boolean shown) {
        String own = own(address).replaceFirst("[?#].*$", "");
        boolean page = !shown && !FILE.matcher(own).matches();
        if (own.isEmpty() || page || SCHEME.matcher(own).matches()) {
            return Optional.empty();
        }
        return taken.computeIfAbsent(from.replaceFirst("[^/]*$", "") + " " + own, key -> find(own, from));
    }

    /** An address of the site itself as a path. */
    private String own(String address) {
        boolean isOwn = !url.isEmpty() && address.startsWith(url);
        return isOwn ? "/" + address.substring(url.length()) : address;
    }

    private Optional<String> find(String address, String from) {
        String decoded = decoded(address);
        String below = decoded.replaceFirst("^/+", "");
        String beside = from.replaceFirst("[^/]*$", "") + below;
        List<String> places = decoded.startsWith("/")
                ? List.of("static/" + below, "content/" + below)
                : List.of("static/" + below, beside, "assets/" + below);
        return places.stream()
                .flatMap(place -> path(place).stream())
                .flatMap(path -> folder.file(path).stream().flatMap(bytes -> asset(path, bytes, from).stream()))
                .findFirst();
    }

    /** A path that stays in the site's folder. */
    private static Optional<Path> path(String place) {
        try {
            Path path = Path.of(place).normalize();
            return path.isAbsolute() || path.startsWith("..") ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    private Optional<String> asset(Path source, byte[] bytes, String from) {
        Path below = source.startsWith("static") || source.startsWith("content") || source.startsWith("assets")
                ? source.subpath(1, source.getNameCount())
                : source;
        String path = "assets/" + below.toString().replace('\\', '/').replaceAll("[^A-Za-z0-9._/-]", "-");
        Optional<Problem> refused = refused(path, bytes);
        refused.map(why -> "names " + source + ", which was not copied: " + why.message())
                .ifPresent(why -> problems.add(Problem.warning("image", Place.of(from), why, "")));
        if (refused.isEmpty()) {
            assets.putIfAbsent(path, bytes);
        }
        return refused.isEmpty() ? Optional.of(path) : Optional.empty();
    }

    /** What a build would say against it. */
    private static Optional<Problem> refused(String path, byte[] bytes) {
        Map<String, byte[]> files = Map.of(SiteReader.FILE, SITE.getBytes(StandardCharsets.UTF_8), path, bytes);
        return CatalogReader.read(new DraftTree(files), Audience.PUBLIC, Tolerance.STRICT).problems().stream()
                .filter(problem -> problem.isError() && problem.place().path().equals(path))
                .findFirst();
    }
}
