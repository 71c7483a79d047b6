package dev.candor.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * In which records each term stands, as the script of the search page reads it: for each of a record's three fields a list of numbers, each four
 * times the distance to the record before, plus how often the term stands there beyond once, at most three.
 */
final class SearchWords {
    private static final int FIELDS = 3;
    private static final int MOST_OFTEN = 3;

    private final Map<String, Postings> terms = new HashMap<>();

    /** Where one term stands. */
    private static final class Postings {
        private final StringBuilder[] lists = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        private final int[] last = new int[FIELDS];

        private void add(int field, int document, int often) {
            StringBuilder list = lists[field];
            int step = list.length() == 0 ? document : document - last[field];
            list.append(list.length() == 0 ? "" : ",").append(4 * step + Math.min(often - 1, MOST_OFTEN));
            last[field] = document;
        }

        private String json() {
            return "[[" + lists[0] + "],[" + lists[1] + "],[" + lists[2] + "]]";
        }
    }

    /**
     * Takes a field of a record; records come in the order of their numbers.
     *
     * @param field 0 for the title, 1 for what it is about, 2 for its texts
     */
    void add(int document, int field, Stream<String> texts) {
        Map<String, Integer> found = new HashMap<>();
        texts.forEach(text -> SearchTerms.each(text, term -> found.merge(term, 1, Integer::sum)));
        found.forEach((term, often) ->
                terms.computeIfAbsent(term, any -> new Postings()).add(field, document, often));
    }

    /** The terms shared out among files, as script. */
    List<String> files(int files) {
        List<Map<String, Postings>> shares = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            shares.add(new TreeMap<>());
        }
        terms.forEach(
                (term, postings) -> shares.get(SearchTerms.file(term, files)).put(term, postings));
        List<String> scripts = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            scripts.add(script(i, shares.get(i)));
        }
        return List.copyOf(scripts);
    }

    /** Terms are letters and digits, which need no escaping. */
    private static String script(int number, Map<String, Postings> share) {
        StringBuilder script = new StringBuilder("candorSearch.words(" + number + ",{");
        share.forEach((term, postings) -> script.append(script.charAt(script.length() - 1) == '{' ? "" : ",\n")
                .append('"')
                .append(term)
                .append("\":")
                .append(postings.json()));
        return script.append("})\n").toString();
    }
}
