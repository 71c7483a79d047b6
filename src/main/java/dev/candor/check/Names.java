package dev.candor.check;

import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.InternalNotes;
import dev.candor.model.Postmortem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the names of people that a repository knows: who wrote its commits, and whom a record names inside. */
final class Names {
    /** First and last name at least; robots, teams and logins have no such names. */
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]{1,30}(?: (?:(?:van|von|de|der|den|da|di|la|le|bin|al) ){0,2}\\p{Lu}[\\p{L}'’.-]{1,30}){1,3}");

    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i).*\\b(?:bot|team|group|ops|support|action|actions|ci|build|user|status|admin|root)\\b.*");
    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,30}");

    private final Set<String> authors;
    private final Catalog catalog;

    /** Names of authors as Git has them; those that are no names of people are left out. */
    Names(Collection<String> authors, Catalog catalog) {
        this.catalog = catalog;
        this.authors = authors.stream()
                .map(String::strip)
                .filter(name -> PERSON.matcher(name).matches()
                        && !NO_PERSON.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    /** Finds the names in texts of a record; empty where none is known. */
    Optional<Pattern> in(ContentRecord record) {
        Set<String> names = new LinkedHashSet<>(authors);
        related(record).forEach(other -> names.addAll(inside(other.meta().internal())));
        return names.isEmpty() ? Optional.empty() : Optional.of(any(names));
    }

    /** The record itself, the incidents that it reviews and the reviews of it. */
    private Stream<ContentRecord> related(ContentRecord record) {
        Stream<? extends ContentRecord> others = record instanceof Postmortem postmortem
                ? postmortem.incidents().stream().flatMap(id -> catalog.incident(id).stream())
                : catalog.postmortemsOf(record.id()).stream();
        return Stream.concat(Stream.of(record), others);
    }

    private static Pattern any(Set<String> names) {
        return Pattern.compile(names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?=\\p{Lu})(?<![\\p{L}\\p{N}@/._-])(?:", ")(?![\\p{L}\\p{N}@/_-])")));
    }

    /** Whom a record names below {@code internal}, as roles and participants. */
    private static Set<String> inside(InternalNotes notes) {
        Stream<String> roles = notes.roles().values().stream().flatMap(Collection::stream);
        Stream<String> participants = notes.facts().entrySet().stream()
                .filter(fact -> fact.getKey().matches("participants|attendees|authors?|responders"))
                .map(Map.Entry::getValue)
                .flatMap(list -> Stream.of(list.replaceAll("[\\[\\]]", "").split(",", -1)));
        Predicate<String> isName = name ->
                PERSON.matcher(name).matches() || (FIRST_NAME.matcher(name).matches() && !OrdinaryWords.has(name));
        return Stream.concat(roles, participants)
                .map(String::strip)
                .filter(isName)
                .collect(Collectors.toSet());
    }

    /** Writes each name as a handle of the same length, so that rules about wording see a person in it. */
    static String asHandles(Pattern names, String text) {
        return names.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "@" + found.group().substring(1).replaceAll("[^\\p{L}\\p{N}-]", "_")));
    }
}
