package dev.candor.page;

import dev.candor.model.Audience;
import dev.candor.model.ContentRecord;
import dev.candor.model.ExtraPage;
import dev.candor.model.Revision;
import dev.candor.output.SitePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what surrounds the content of every page of one locale. */
public final class ChromeMaker {
    private final PageContext context;
    private final Texts texts;
    private final Addresses addresses;
    private final ShareMaker share;

    /** For the pages of one locale. */
    public ChromeMaker(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.addresses = context.addresses();
        this.share = new ShareMaker(context);
    }

    /**
     * What a page says of itself.
     *
     * @param path the page
     * @param title its title, without the site's
     * @param description one or two plain sentences
     * @param state colours its head
     * @param basis what its last line names
     * @param about the incident or postmortem that it shows; absent for every other page
     */
    public record Head(
            SitePath path,
            String title,
            String description,
            String state,
            PageBasis basis,
            Optional<ContentRecord> about) {
        /** A page that is about no record. */
        public Head(SitePath path, String title, String description, String state, PageBasis basis) {
            this(path, title, description, state, basis, Optional.empty());
        }

        /** A page that is about no state. */
        public static Head plain(SitePath path, String title, String description) {
            return new Head(path, title, description, "none", PageBasis.NOW);
        }

        /** The same page, standing on other things than the moment. */
        Head on(PageBasis other) {
            return new Head(path, title, description, state, other, about);
        }

        /** The same page, known to show a record. */
        Head showing(ContentRecord shown) {
            return new Head(path, title, description, state, basis, Optional.of(shown));
        }
    }

    /** The surroundings of a page. */
    public Chrome chrome(Head head) {
        return new Chrome(
                texts.locale(),
                texts.rightToLeft() ? "rtl" : "ltr",
                head.title(),
                head.description(),
                head.path(),
                absolute(head.path()),
                share.of(head),
                head.state(),
                context.wording().siteTitle(),
                logo(),
                addresses.home(),
                nav(head.path()),
                more(),
                languages(head.path()),
                new Alternates(context.catalog(), addresses).of(head.path()),
                footer(head.basis()),
                live(),
                texts.words());
    }

    private Optional<SitePath> logo() {
        return Optional.ofNullable(
                        context.catalog().assets().get(context.site().theme().logo()))
                .map(asset -> SitePath.of(asset.path()));
    }

    /** A page's absolute address; empty where the site has no URL. */
    String absolute(SitePath path) {
        return context.site().url().map(url -> Addresses.absolute(url, path)).orElse("");
    }

    private List<Chrome.NavView> nav(SitePath self) {
        return List.of(
                entry("nav.history", addresses.history(), self),
                entry("nav.postmortems", addresses.postmortems(), self),
                entry("nav.insights", addresses.page("insights"), self),
                entry("nav.search", addresses.search(), self),
                entry("nav.subscribe", addresses.subscribe(), self));
    }

    private Chrome.NavView entry(String key, SitePath path, SitePath self) {
        return new Chrome.NavView(texts.get(key), path, self.address().startsWith(path.address()));
    }

    private List<LinkView> more() {
        return context.catalog().pages().values().stream().map(this::extra).toList();
    }

    private LinkView extra(ExtraPage page) {
        return new LinkView(context.wording().title(page), addresses.extra(page));
    }

    private List<Chrome.LanguageView> languages(SitePath self) {
        List<String> locales = context.site().locales();
        if (locales.size() == 1) {
            return List.of();
        }
        String neutral = addresses.prefix().isEmpty()
                ? self.value()
                : self.value().substring(addresses.prefix().length() + 1);
        List<Chrome.LanguageView> views = new ArrayList<>();
        for (String locale : locales) {
            SitePath path = SitePath.of(neutral).in(locale.equals(locales.get(0)) ? "" : locale);
            views.add(new Chrome.LanguageView(locale, texts.ownName(locale), path, absolute(path)));
        }
        return List.copyOf(views);
    }

    private Chrome.LiveView live() {
        SitePath status = SitePath.of("data/v1/now.json").in(addresses.prefix());
        return new Chrome.LiveView(status, zone(), context.site().now().isPresent());
    }

    private String zone() {
        String id = context.site().zone().getId();
        return id.equals("Z") ? "UTC" : id;
    }

    private Chrome.FooterView footer(PageBasis basis) {
        Optional<Revision> change = basis.lastChange(context.catalog());
        boolean built = basis.live() || (change.isEmpty() && !basis.records().isEmpty());
        Optional<Revision> commit = built ? context.catalog().snapshot().commit() : change;
        Optional<Instant> at = built ? Optional.of(context.now()) : change.map(Revision::at);
        return new Chrome.FooterView(
                texts.get("footer.zone", Map.of("zone", zone())),
                texts.get(built ? "footer.built" : "footer.changed"),
                built,
                at.map(new Views(context)::moment),
                commit.map(Revision::abbreviated).orElse(""),
                commit.flatMap(this::link).orElse(""),
                context.generator(),
                context.catalog().audience() == Audience.INTERNAL ? texts.get("footer.internal") : "");
    }

    private Optional<String> link(Revision commit) {
        return context.site().repository().map(base -> base + commit.commit());
    }
}
