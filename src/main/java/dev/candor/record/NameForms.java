package dev.candor.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All ways in which the people whom a record lists are named: whole, by given or family name, or by what the record itself calls them. */
final class NameForms {
    private final Map<List<String>, Role> people = new LinkedHashMap<>();
    private final List<NameForm> forms = new ArrayList<>();

    private NameForms() {}

    /** The forms, the longest first; a person with several roles has the first of them. */
    static List<NameForm> of(List<RoleHolder> holders) {
        NameForms all = new NameForms();
        List<List<String>> full = holders.stream()
                .filter(RoleHolder::isFull)
                .map(RoleHolder::names)
                .distinct()
                .toList();
        holders.forEach(holder -> all.people.putIfAbsent(all.person(holder.names(), full), holder.role()));
        all.collect();
        holders.forEach(holder ->
                holder.logins().forEach(login -> all.forms.add(NameForm.single(login, holder.role()))));
        return all.forms.stream()
                .sorted(Comparator.comparingInt(NameForm::length).reversed())
                .toList();
    }

    /** Somebody listed by one name is the one listed elsewhere by both, where there is only one such. */
    private List<String> person(List<String> names, List<List<String>> full) {
        List<List<String>> same = names.size() > 1
                ? List.of()
                : full.stream()
                        .filter(other -> ends(other).contains(names.get(0)))
                        .toList();
        return same.size() == 1 ? same.get(0) : names;
    }

    private static Set<String> ends(List<String> names) {
        return new LinkedHashSet<>(List.of(names.get(0), names.get(names.size() - 1)));
    }

    private void collect() {
        people.forEach((names, role) -> {
            if (names.size() > 1) {
                forms.add(NameForm.full(names, role));
            }
        });
        Predicate<String> enough = NameForm::isEnough;
        people.keySet().stream()
                .flatMap(names -> ends(names).stream())
                .filter(enough)
                .distinct()
                .forEach(part -> forms.add(NameForm.single(part, roleOf(part))));
    }

    /** The role of the only one of that name. */
    private Role roleOf(String part) {
        Stream<Role> roles = people.entrySet().stream()
                .filter(person -> ends(person.getKey()).contains(part))
                .map(Map.Entry::getValue);
        List<Role> found = roles.distinct().toList();
        return Optional.of(found)
                .filter(only -> only.size() == 1)
                .map(only -> only.get(0))
                .orElse(Role.RESPONDER);
    }
}
