package dev.candor.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody whom a record lists below {@code internal.roles}.
 *
 * @param role the first of them as what
 * @param names the name in its parts, folded as {@link Folded} does
 * @param logins names by which machines know the person, folded
 */
record RoleHolder(Role role, List<String> names, List<String> logins) {
    /** Teams are no persons; they stay. */
    private static final Pattern TEAM = Pattern.compile(
            "(?<!\\p{L})(?:teams?|groups?|groupe|gruppe|grupo|squad|crew|department|abteilung|equipes?|equipo|ops|operations|support|on-?call|rota|desk"
                    + "|engineering|sre|bot|vendor)(?!\\p{L})|チーム|团队|فريق");

    private static final Set<String> NOBODY = Set.of(
            "none", "nobody", "n/a", "na", "tbd", "tba", "unknown", "vacant", "everyone", "all", "null", "-", "?");
    private static final Pattern SEVERAL = Pattern.compile("[,;/&|、，]| and | und | et | y | e | with ");
    private static final Pattern MAIL = Pattern.compile("<?([\\p{L}\\p{N}._%+-]+)@[\\p{L}\\p{N}.-]+>?");

    /** All whom the keys of a record list, in the order written; looked at for every audience, and never shown. */
    static List<RoleHolder> listed(MapNode keys) {
        return keys.get("internal")
                .filter(MapNode.class::isInstance)
                .flatMap(internal -> ((MapNode) internal).get("roles"))
                .map(RoleHolder::all)
                .orElse(List.of());
    }

    private static List<RoleHolder> all(Node roles) {
        if (!(roles instanceof MapNode map)) {
            return texts(roles).flatMap(text -> of(Role.RESPONDER, text)).toList();
        }
        return map.all().stream()
                .flatMap(role -> texts(role.value()).flatMap(text -> of(Role.of(role.key()), text)))
                .toList();
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.isNull() ? Stream.empty() : Stream.of(scalar.text());
        }
        return node instanceof ListNode list
                ? list.items().stream().flatMap(RoleHolder::texts)
                : ((MapNode) node).all().stream().flatMap(entry -> texts(entry.value()));
    }

    private static Stream<RoleHolder> of(Role role, String text) {
        return SEVERAL.splitAsStream(text.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", " "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> one(role, name))
                .filter(holder -> !holder.names().isEmpty());
    }

    private static RoleHolder one(Role role, String written) {
        List<String> logins = new ArrayList<>();
        MAIL.matcher(written).results().forEach(mail -> logins.add(fold(mail.group(1))));
        String name = fold(MAIL.matcher(written).replaceAll(" ")).strip().replaceFirst("^@", "");
        if (TEAM.matcher(name).find() || NOBODY.contains(name)) {
            return new RoleHolder(role, List.of(), List.of());
        }
        List<String> parts = parts(name.isEmpty() && !logins.isEmpty() ? logins.get(0) : name);
        return new RoleHolder(role, parts, List.copyOf(logins));
    }

    private static List<String> parts(String name) {
        return Stream.of(name.split("[\\s._=・·]+", -1))
                .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static String fold(String text) {
        return Folded.of(text).text();
    }

    /** Whether there is more than one part to the name. */
    boolean isFull() {
        return names.size() > 1;
    }

    /** Pieces of which a text that names the person holds at least one. */
    Stream<String> needles() {
        List<String> ends = names.isEmpty() ? List.of() : List.of(names.get(0), names.get(names.size() - 1));
        boolean letters = ends.stream().noneMatch(NameForm::isEnough);
        return Stream.concat(ends.stream().filter(name -> letters || NameForm.isEnough(name)), logins.stream())
                .map(name -> Stream.of(name.split("[-']", -1))
                        .max(Comparator.comparing(String::length))
                        .orElse(name))
                .filter(needle -> !needle.isEmpty());
    }
}
