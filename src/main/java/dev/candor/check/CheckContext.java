package dev.candor.check;

import dev.candor.model.Catalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What rules may look at: the records as the organisation itself sees them, a moment, and what the caller knows around them. */
public final class CheckContext {
    private final Catalog catalog;
    private final Instant now;
    private final Surroundings around;
    private final Silences silences;
    private final List<Passage> passages;

    /**
     * What is known around the records.
     *
     * @param people names of people who wrote the records; they are compared, never shown
     * @param lines the files
     * @param links the site's addresses
     */
    public record Surroundings(Set<String> people, SourceLines lines, LinkTargets links) {
        public Surroundings {
            people = Set.copyOf(people);
        }
    }

    /** Records at a moment. */
    public CheckContext(Catalog catalog, Instant now, Surroundings around) {
        this.catalog = catalog;
        this.now = now;
        this.around = around;
        this.silences = Silences.of(around.lines(), catalog);
        this.passages = Passages.of(catalog, around.lines(), new Names(around.people(), catalog));
    }

    /** The records, internal ones included. */
    public Catalog catalog() {
        return catalog;
    }

    /** The moment of the check. */
    public Instant now() {
        return now;
    }

    /** The files. */
    public SourceLines lines() {
        return around.lines();
    }

    /** The site's addresses. */
    public LinkTargets links() {
        return around.links();
    }

    /** Where rules are asked to say nothing. */
    Silences silences() {
        return silences;
    }

    /** The day of a moment in the site's zone. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, catalog.site().zone());
    }

    /** Whether a short text of the site is in English. */
    boolean isEnglish(String text) {
        return Language.isEnglish(catalog.site().locales().get(0), text);
    }

    /** The texts of all records. */
    List<Passage> passages() {
        return passages;
    }
}
