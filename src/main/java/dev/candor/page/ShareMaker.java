package dev.candor.page;

import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.model.Update;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes what pages say of themselves to those who show previews of them. */
final class ShareMaker {
    private final PageContext context;
    private final ShareCards cards;

    ShareMaker(PageContext context) {
        this.context = context;
        this.cards = new ShareCards(context);
    }

    /** What the page that is about a record says, or one that is about none. */
    ShareView of(ChromeMaker.Head head) {
        Optional<Incident> incident =
                head.about().filter(Incident.class::isInstance).map(Incident.class::cast);
        Optional<Postmortem> postmortem =
                head.about().filter(Postmortem.class::isInstance).map(Postmortem.class::cast);
        String published = incident.map(found -> found.firstWord().toString())
                .or(() -> postmortem.flatMap(Postmortem::published).map(Object::toString))
                .orElse("");
        String modified = incident.map(this::lastWord).map(Instant::toString).orElse(published);
        return new ShareView(
                head.about().isPresent() ? "article" : "website",
                schema(head),
                image(head.about()),
                ShareCard.WIDTH,
                ShareCard.HEIGHT,
                published,
                modified);
    }

    private Instant lastWord(Incident incident) {
        List<Update> updates = incident.updates();
        return updates.stream()
                .map(Update::at)
                .filter(at -> !at.isAfter(context.now()))
                .reduce(incident.firstWord(), (first, second) -> second);
    }

    private String schema(ChromeMaker.Head head) {
        boolean isHome = head.path().equals(context.addresses().home());
        return head.about()
                .map(found -> found instanceof Postmortem ? "TechArticle" : "Article")
                .orElse(isHome ? "WebSite" : "");
    }

    private String image(Optional<ContentRecord> about) {
        SitePath image = cards.of(about);
        return context.site().url().map(url -> Addresses.absolute(url, image)).orElse("");
    }
}
