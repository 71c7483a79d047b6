package dev.candor.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes roles where a text for the public names the people who had them.
 *
 * <p>An address that names somebody goes as a whole, because half of it leads nowhere: a link becomes its own words, a bare address the role. Lines stay where they
 * were.
 */
final class Discretion {
    private static final String URL = "[^\\s<>()]{1,2000}(?:\\([^\\s<>()]{0,200}\\)[^\\s<>()]{0,200})?";
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,300})\\]\\([ \\t]*(?:<([^<>\\n]{1,2000})>|("
            + URL + "))(?:[ \\t]+(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'))?[ \\t]*\\)");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^([ >\\t]{0,16}\\[[^\\[\\]\\n]{1,300}\\]:[ \\t]*)<?([^\\s<>]{1,2000})>?.*$");
    private static final Pattern BARE = Pattern.compile(
            "<?(?:(?:https?://|mailto:|www\\.)[^\\s<>()\\[\\]|]{1,2000}|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,8})>?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?<![\\p{L}])(?:the|our|an?|die|der|eine|unsere|la|une|una|a|uma) $");
    private static final int LOOK_BACK = 80;
    private static final Pattern MARKERS = Pattern.compile("\\*+|_+|~+|`+");
    /** After these a German name stands in the dative, which looks like the possessive form of the roles. */
    private static final Pattern DATIVE =
            Pattern.compile("(?i)\\b(?:von|mit|bei|zu|nach|aus|seit|gegenüber|außer)\\s$");

    private final NameFinder names;
    private final RoleWords words;
    private final boolean german;

    /** For texts of a locale. */
    Discretion(NameFinder names, String locale) {
        this.names = names;
        this.words = RoleWords.of(locale);
        this.german = locale.startsWith("de");
    }

    /**
     * A text without names.
     *
     * @param places where in the source something was found; true where it was replaced, false where it may be a word and stays
     */
    record Result(String text, Map<Integer, Boolean> places) {}

    /** The same text without names. */
    Result of(String source) {
        if (!names.maySee(source)) {
            return new Result(source, Map.of());
        }
        Map<Integer, Boolean> places = new LinkedHashMap<>();
        List<NameHit> hits = names.find(source);
        hits.forEach(hit -> places.put(hit.from(), hit.certain()));
        String open = addresses(source);
        return new Result(replaced(open, names.find(open)), places);
    }

    /** Whether an address names somebody. */
    boolean isNamedBy(String address) {
        return names.isNamedBy(address);
    }

    private String addresses(String source) {
        String links = LINK.matcher(source).replaceAll(link -> {
            String address = link.group(2) == null ? link.group(3) : link.group(2);
            return Matcher.quoteReplacement(names.isNamedBy(address) ? link.group(1) : link.group());
        });
        String defined = DEFINITION
                .matcher(links)
                .replaceAll(definition -> Matcher.quoteReplacement(
                        names.isNamedBy(definition.group(2)) ? definition.group(1) + "#" : definition.group()));
        return BARE.matcher(defined).replaceAll(bare -> Matcher.quoteReplacement(bare(bare.group())));
    }

    /** The name alone, for the next step to replace. */
    private String bare(String address) {
        if (!names.isNamedBy(address)) {
            return address;
        }
        return names.find(address).stream()
                .filter(NameHit::certain)
                .findFirst()
                .map(hit -> "@" + address.substring(hit.from(), hit.to()).replaceFirst("^@", ""))
                .orElse("");
    }

    private String replaced(String source, List<NameHit> hits) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (NameHit hit : joined(source, hits)) {
            int from = Math.max(at, markersBefore(source, hit));
            int to = markersAfter(source, hit);
            out.append(source, at, from).append(standIn(source, hit)).append(kept(source.substring(from, to)));
            at = to;
        }
        return out.append(source.substring(at)).toString();
    }

    /** "Ada" and "King" side by side are one person. */
    private List<NameHit> joined(String source, List<NameHit> hits) {
        List<NameHit> joined = new ArrayList<>();
        for (NameHit hit : hits.stream().filter(NameHit::certain).toList()) {
            NameHit last = joined.isEmpty() ? hit : joined.get(joined.size() - 1);
            boolean same = last.to() < hit.from()
                    && last.role() == hit.role()
                    && source.substring(last.to(), hit.from()).isBlank();
            if (same) {
                joined.set(joined.size() - 1, new NameHit(last.from(), hit.to(), hit.role(), hit.owning(), true));
            } else {
                joined.add(widened(source, hit));
            }
        }
        return joined;
    }

    /** "Incident commander Ada" and "Ada (incident commander)" say it twice. */
    private NameHit widened(String source, NameHit hit) {
        String noun = Pattern.quote(words.noun(hit.role()));
        Matcher before = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + noun + "[,:]? $")
                .matcher(source)
                .region(Math.max(0, hit.from() - LOOK_BACK), hit.from());
        Matcher after = Pattern.compile("(?iu) ?\\((?:\\p{L}{1,5} )?" + noun + "\\)")
                .matcher(source)
                .region(hit.to(), source.length());
        int from = before.find() ? article(source, before.start()) : hit.from();
        int to = after.lookingAt() ? after.end() : hit.to();
        return new NameHit(from, to, hit.role(), hit.owning(), true);
    }

    private static int article(String source, int noun) {
        Matcher article = ARTICLE.matcher(source).region(Math.max(0, noun - 6), noun);
        return article.find() ? article.start() : noun;
    }

    private String standIn(String source, NameHit hit) {
        boolean dative = german
                && DATIVE.matcher(source.substring(Math.max(0, hit.from() - 12), hit.from()))
                        .find();
        String phrase = words.phrase(hit.role(), hit.owning() || dative);
        boolean capital = NameFinder.startsSentence(source, hit.from());
        int first = phrase.codePointAt(0);
        return capital
                ? new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(first))
                        .append(phrase.substring(Character.charCount(first)))
                        .toString()
                : phrase;
    }

    private static int markersBefore(String source, NameHit hit) {
        int from = hit.from();
        boolean split = MARKERS.matcher(source.substring(hit.from(), hit.to())).find();
        while (split && from > 0 && "*_~`".indexOf(source.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private static int markersAfter(String source, NameHit hit) {
        int to = hit.to();
        boolean split = MARKERS.matcher(source.substring(hit.from(), hit.to())).find();
        while (split && to < source.length() && "*_~`".indexOf(source.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** What of a name's source must stay: emphasis that begins or ends in it, and ends of lines with what leads the next. */
    private static String kept(String name) {
        StringBuilder kept = new StringBuilder();
        Map<String, Integer> runs = new LinkedHashMap<>();
        MARKERS.matcher(name).results().forEach(run -> runs.merge(run.group(), 1, Integer::sum));
        runs.forEach((run, times) -> kept.append(times % 2 == 1 && !run.equals("_") ? run : ""));
        Matcher line = Pattern.compile("\\n[\\s>]*").matcher(name);
        while (line.find()) {
            kept.append(line.group());
        }
        return kept.toString();
    }
}
