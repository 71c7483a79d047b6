package dev.candor.record;

import dev.candor.model.ComponentStatus;
import dev.candor.model.InternalNotes;
import dev.candor.model.Link;
import dev.candor.model.Places;
import dev.candor.model.RecordMeta;
import dev.candor.model.Visibility;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record while it is read: its keys, its body, and what records of every kind have in common.
 *
 * @param input its files
 * @param fields its keys
 * @param text its body as written
 * @param scope what the site says
 * @param problems what is wrong with it
 * @param people finds whom the public must not read of by name; empty where there is nobody
 */
record OpenRecord(
        RecordInput input,
        Fields fields,
        TextBlock text,
        RecordScope scope,
        Problems problems,
        Optional<NameFinder> people) {
    private static final Pattern ALIAS = Pattern.compile("/([^/].*?)/?");
    private static final String INTERNAL = "internal";

    /** The body as the audience may read it. */
    Body body() {
        return discreet(BodyReader.read(text, scope.audience(), problems), scope.locale(), problems);
    }

    /** A body in a language as the audience may read it: without the names of people whose roles stay inside. */
    Body discreet(Body body, String locale, Problems found) {
        return people.map(names -> new DiscreetRecord(new Discretion(names, locale), found).body(body))
                .orElse(body);
    }

    /** The keys of a translation as the audience may read them. */
    MapNode discreet(MapNode keys, String locale, Problems found) {
        return people.map(names -> new DiscreetRecord(new Discretion(names, locale), found).keys(keys))
                .orElse(keys);
    }

    /** What every record has; the keys of {@code internal} are looked at for their own audience only. */
    RecordMeta meta(Visibility visibility) {
        boolean isMap = fields.value(INTERNAL).isEmpty() || fields.map(INTERNAL).isPresent();
        InternalNotes notes = scope.isInternal() && isMap
                ? fields.map(INTERNAL).map(OpenRecord::notes).orElse(InternalNotes.NONE)
                : InternalNotes.NONE;
        return new RecordMeta(
                input.id(), visibility, input.history(), input.version(), places(), fields.extensions(), notes);
    }

    private Places places() {
        Map<String, Place> keys = fields.node().places();
        Map<String, Place> shown = keys.entrySet().stream()
                .filter(entry -> scope.isInternal() || !entry.getKey().startsWith(INTERNAL))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Places(start(), shown);
    }

    private static InternalNotes notes(Fields internal) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        internal.map("roles")
                .ifPresent(people ->
                        people.node().all().forEach(role -> roles.put(role.key(), people.texts(role.key()))));
        Map<String, String> facts = new LinkedHashMap<>();
        internal.node().all().stream()
                .filter(fact -> !fact.key().equals("roles"))
                .forEach(fact -> facts.put(fact.key(), NodeText.of(fact.value())));
        return new InternalNotes(roles, facts);
    }

    /** The file's first line. */
    Place start() {
        return new Place(input.file().display(), 1, 1);
    }

    /** Statuses by component id, in the order written; a list of components gives each of them the same status. */
    Map<String, ComponentStatus> components(Optional<ComponentStatus> ofListed) {
        Map<String, ComponentStatus> statuses = new LinkedHashMap<>();
        Optional<Node> value = fields.value("components");
        if (ofListed.isPresent() && value.filter(MapNode.class::isInstance).isEmpty()) {
            for (ScalarNode name : fields.scalars("components")) {
                scope.component(name.text(), name.place(), problems)
                        .ifPresent(id -> statuses.put(id, ofListed.orElseThrow()));
            }
            return statuses;
        }
        fields.map("components").ifPresent(map -> map.node().all().forEach(entry -> component(entry, statuses)));
        return statuses;
    }

    private void component(MapNode.Entry entry, Map<String, ComponentStatus> statuses) {
        Optional<String> id = scope.component(entry.key(), entry.place(), problems);
        String word = entry.value() instanceof ScalarNode scalar ? scalar.text() : "";
        Optional<ComponentStatus> status = Statuses.read(word, entry.value().place(), problems);
        if (id.isPresent() && statuses.containsKey(id.get())) {
            problems.error(
                    "duplicate-component", entry.place(), "this component has two statuses here", "keep one of them");
        }
        id.ifPresent(known -> status.ifPresent(value -> statuses.putIfAbsent(known, value)));
    }

    /** Tags, each once. */
    List<String> tags() {
        return fields.texts("tags").stream()
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Old addresses that redirect to the record. */
    List<String> aliases() {
        List<ScalarNode> written = fields.scalars("aliases");
        written.stream()
                .filter(alias -> !isPath(alias.text().strip()))
                .forEach(alias -> problems.error(
                        "bad-alias",
                        alias.place(),
                        "this alias is not a path on the site",
                        "write a path such as /issues/2026-11-03-checkout/"));
        return written.stream()
                .map(alias -> alias.text().strip())
                .filter(OpenRecord::isPath)
                .toList();
    }

    private static boolean isPath(String alias) {
        Matcher address = ALIAS.matcher(alias);
        return alias.length() <= 300 && address.matches() && SitePath.isValid(address.group(1));
    }

    /** References to things elsewhere: {@code {title, url}}, or an address alone. */
    List<Link> links() {
        return fields.items("links").stream()
                .map(item -> item instanceof ScalarNode address
                        ? address(address)
                        : fields.child(item, "links").flatMap(OpenRecord::link))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Link> address(ScalarNode address) {
        Optional<Link> link = Addresses.link(address.text().strip()).map(uri -> new Link(uri.toString(), uri));
        if (link.isEmpty()) {
            String message = "this link is not an address that can be linked";
            problems.error("bad-value", address.place(), message, Addresses.HINT);
        }
        return link;
    }

    private static Optional<Link> link(Fields keys) {
        String title = keys.title("title");
        boolean present = !keys.requiredText("url").isEmpty();
        Optional<Link> link = present ? keys.uri("url").map(uri -> new Link(title, uri)) : Optional.empty();
        keys.finish();
        return link;
    }

    /** Ids of records that this one names; see {@link References}. */
    List<String> references(String key, String folder) {
        return scope.references().read(fields.scalars(key), folder, problems);
    }
}
