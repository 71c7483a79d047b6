package dev.candor.cli;

import dev.candor.git.CommitSignatures;
import dev.candor.git.SourceRequest;
import dev.candor.model.Catalog;
import dev.candor.model.HistorySettings;
import dev.candor.model.RecordPast;
import dev.candor.model.SignatureState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the signatures of the commits say that carry the words of updates and postmortems as they stand.
 *
 * @param states by full commit id
 * @param named whether the site names keys at all
 */
record SignatureReport(Map<String, SignatureState> states, boolean named) {
    private static final int LISTED = 20;

    SignatureReport {
        states = new TreeMap<>(states);
    }

    /** Of a site's records, by the keys its settings name. */
    static SignatureReport of(Catalog catalog, SourceRequest request) {
        List<String> keys = HistorySettings.of(catalog.site().options()).keys();
        Set<String> carriers = catalog.pasts().values().stream()
                .map(RecordPast::carriers)
                .flatMap(found -> found.values().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new SignatureReport(
                keys.isEmpty() ? Map.of() : CommitSignatures.of(request, carriers, keys), !keys.isEmpty());
    }

    /** Whether none is wrong or by a revoked key, and where that is demanded, each is right. */
    boolean holds(boolean demanded) {
        return demanded
                ? named && !states.isEmpty() && states.values().stream().allMatch(SignatureState.VERIFIED::equals)
                : states.values().stream().noneMatch(SignatureReport::isBad);
    }

    private static boolean isBad(SignatureState state) {
        return state == SignatureState.WRONG || state == SignatureState.REVOKED_KEY;
    }

    /** Prints a line for each commit that is not verified, then how many there are of each kind. */
    void print(Console console) {
        if (!named) {
            console.out().println("Signatures were not checked: candor.yml names no keys.");
            return;
        }
        states.entrySet().stream()
                .filter(entry -> entry.getValue() != SignatureState.VERIFIED)
                .limit(LISTED)
                .map(entry -> line(console, entry))
                .forEach(console.out()::println);
        Map<SignatureState, Long> counts = new EnumMap<>(SignatureState.class);
        states.values().forEach(state -> counts.merge(state, 1L, Long::sum));
        String noun = states.size() == 1 ? " commit" : " commits";
        console.out().println("Signatures of " + states.size() + noun + " that carry updates: " + told(counts) + ".");
    }

    private static String line(Console console, Map.Entry<String, SignatureState> entry) {
        Console.Paint paint = isBad(entry.getValue()) ? Console.Paint.BAD : Console.Paint.DOUBTFUL;
        return "commit " + entry.getKey().substring(0, 7) + ": " + console.paint(paint, words(entry.getValue()));
    }

    private static String told(Map<SignatureState, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(SignatureState state) {
        return switch (state) {
            case VERIFIED -> "verified";
            case UNSIGNED -> "not signed";
            case UNKNOWN_KEY -> "signed by a key that candor.yml does not name";
            case REVOKED_KEY -> "signed by a key that was revoked or had expired";
            case WRONG -> "with a wrong signature";
        };
    }
}
