package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.RelatedPostmortem;
import dev.candor.insight.Relations;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.output.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says what a postmortem has to do with others: what happened before and again, and what they have in common. */
final class RelatedMaker {
    private static final int WORDS = 4;

    private final PageContext context;
    private final PostmortemArchive archive;
    private final Postmortem postmortem;
    private final Texts texts;
    private final Wording wording;
    private final Map<SitePath, PostmortemView.Related> found = new LinkedHashMap<>();

    RelatedMaker(PageContext context, PostmortemArchive archive, Postmortem postmortem) {
        this.context = context;
        this.archive = archive;
        this.postmortem = postmortem;
        this.texts = context.texts();
        this.wording = context.wording();
    }

    /** Recurrences in both directions first, then what resembles it. */
    List<PostmortemView.Related> related() {
        List<Incident> covered = archive.covered(postmortem).stream()
                .map(IncidentState::incident)
                .toList();
        Stream.concat(
                        postmortem.recurrenceOf().stream(),
                        covered.stream().flatMap(incident -> incident.recurrenceOf().stream()))
                .distinct()
                .flatMap(id -> context.catalog().incident(id).stream())
                .forEach(incident -> add(incident, "related.before_this"));
        covered.forEach(this::addRepeats);
        archive.resemblance().of(postmortem).forEach(this::add);
        return List.copyOf(found.values());
    }

    private void addRepeats(Incident incident) {
        Relations relations = context.insights().relations();
        relations.postmortemsNaming(incident.id()).forEach(other -> add(other, "related.after_this"));
        relations.repeatsOf(incident.id()).forEach(other -> add(other, "related.after_this"));
    }

    /** An incident stands for its postmortems where it has any. */
    private void add(Incident incident, String why) {
        List<Postmortem> others = context.insights().relations().postmortemsOf(incident.id());
        others.forEach(other -> add(other, why));
        if (others.isEmpty()) {
            add(
                    context.addresses().incident(incident),
                    wording.title(incident),
                    List.of(texts.get(why), day(incident)));
        }
    }

    private String day(Incident incident) {
        return texts.day(new Views(context).dayOf(incident.started()));
    }

    private void add(Postmortem other, String why) {
        List<String> facts = new ArrayList<>(List.of(texts.get(why)));
        archive.began(other).ifPresent(day -> facts.add(texts.day(day)));
        add(context.addresses().postmortem(other.id()), wording.title(other), facts);
    }

    private void add(RelatedPostmortem related) {
        List<String> facts = new ArrayList<>();
        if (!related.incidents().isEmpty()) {
            facts.add(texts.get("related.same_incident"));
        }
        common("related.same_cause", related.causes().stream().map(wording::cause), facts);
        common("related.same_component", related.components().stream().map(wording::componentName), facts);
        common("related.same_words", related.words().stream().limit(WORDS), facts);
        Postmortem other = related.postmortem();
        add(context.addresses().postmortem(other.id()), wording.title(other), facts);
    }

    private void common(String key, Stream<String> shared, List<String> facts) {
        List<String> names = shared.toList();
        if (!names.isEmpty()) {
            facts.add(texts.plural(key, names.size(), Map.of("names", texts.list(names))));
        }
    }

    private void add(SitePath path, String title, List<String> facts) {
        boolean self = path.equals(context.addresses().postmortem(postmortem.id()));
        if (!self) {
            found.putIfAbsent(path, new PostmortemView.Related(new LinkView(title, path), List.copyOf(facts)));
        }
    }
}
