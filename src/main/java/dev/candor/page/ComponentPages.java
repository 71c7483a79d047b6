package dev.candor.page;

import dev.candor.insight.Insights;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.ComponentGroup;
import dev.candor.model.Interval;
import dev.candor.output.SitePath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a page for each component, retired ones included. */
public final class ComponentPages implements PageMaker {
    /** The fragment of a component's records on its page. */
    static final String RECORDS = "records";

    /** The fragment of a month in a component's calendar. */
    static String anchor(YearMonth month) {
        return "m-" + month;
    }

    @Override
    public Stream<PageSpec> pages(PageContext context) {
        ChromeMaker chrome = new ChromeMaker(context);
        return context.site().components().stream().map(component -> page(context, chrome, component));
    }

    private static PageSpec page(PageContext context, ChromeMaker chrome, Component component) {
        SitePath path = context.addresses().component(component.id());
        return PageSpec.of(
                path,
                "component",
                "component " + component.id(),
                () -> new Maker(context, chrome, component).view(path));
    }

    /** Makes one view. */
    private static final class Maker {
        private static final int MONTHS = 12;
        private static final int DAYS_IN_CALENDAR = 31;

        private final PageContext context;
        private final ChromeMaker chrome;
        private final Component component;
        private final Insights insights;
        private final Texts texts;
        private final Wording wording;
        private final Views views;
        private final LocalDate today;

        private Maker(PageContext context, ChromeMaker chrome, Component component) {
            this.context = context;
            this.chrome = chrome;
            this.component = component;
            this.insights = context.insights();
            this.texts = context.texts();
            this.wording = context.wording();
            this.views = new Views(context);
            this.today = views.dayOf(context.now());
        }

        private ComponentView view(SitePath path) {
            ComponentFigures figures = new ComponentFigures(context, component);
            LocalDate last = lastDay();
            LocalDate first = YearMonth.from(last).minusMonths(MONTHS - 1L).atDay(1);
            return new ComponentView(
                    chrome.chrome(head(path)),
                    new LinkView(
                            texts.get("kind.component"), context.addresses().home()),
                    group(),
                    wording.name(component),
                    state(),
                    because(),
                    wording.description(component),
                    component
                            .retired()
                            .filter(day -> isRetired())
                            .map(day -> texts.get("component.retired_on", Map.of("day", texts.day(day))))
                            .orElse(""),
                    figures.figures(),
                    figures.budget(),
                    months(last),
                    new DayLists(context).eventful(component, first, last),
                    new LinkView(texts.get("days.all"), context.addresses().history()),
                    Formula.of(context));
        }

        private ChromeMaker.Head head(SitePath path) {
            StateView state = state();
            String sentence = texts.get(
                    "component.sentence", Map.of("component", wording.name(component), "state", state.word()));
            return new ChromeMaker.Head(
                    path,
                    wording.name(component),
                    (sentence + " " + wording.description(component)).strip(),
                    isRetired() ? "none" : state.css(),
                    PageBasis.NOW);
        }

        private boolean isRetired() {
            return component.retired().filter(day -> !day.isAfter(today)).isPresent();
        }

        private LocalDate lastDay() {
            return component
                    .retired()
                    .map(day -> day.minusDays(1))
                    .filter(day -> day.isBefore(today))
                    .orElse(today);
        }

        private StateView state() {
            return isRetired()
                    ? new StateView("note", texts.get("component.retired"))
                    : views.status(insights.status(component.id()));
        }

        private String group() {
            return context.site().layout().stream()
                    .filter(entry -> entry instanceof ComponentGroup group
                            && group.components().contains(component))
                    .map(wording::name)
                    .findFirst()
                    .orElse("");
        }

        private List<LinkView> because() {
            return insights.spans(component.id()).stream()
                    .filter(StatusSpan::ongoing)
                    .map(StatusSpan::recordId)
                    .distinct()
                    .flatMap(id -> link(id).stream())
                    .toList();
        }

        private Optional<LinkView> link(String id) {
            return context.catalog()
                    .incident(id)
                    .map(found -> new LinkView(
                            wording.title(found), context.addresses().incident(found)))
                    .or(() -> Optional.ofNullable(
                                    context.catalog().maintenance().get(id))
                            .map(found -> new LinkView(
                                    wording.title(found), context.addresses().maintenance(id))));
        }

        private List<ComponentView.Month> months(LocalDate last) {
            List<ComponentView.Month> months = new ArrayList<>();
            for (int back = 0; back < MONTHS; back++) {
                months.add(month(YearMonth.from(last).minusMonths(back)));
            }
            return List.copyOf(months);
        }

        private ComponentView.Month month(YearMonth month) {
            ZoneId zone = context.site().zone();
            Interval over = new Interval(
                    month.atDay(1).atStartOfDay(zone).toInstant(),
                    month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            StripView strip = new StripMaker(context, StripMaker.LOW, DAYS_IN_CALENDAR)
                    .strip(component, month.atDay(1), month.atEndOfMonth());
            return new ComponentView.Month(
                    anchor(month),
                    texts.month(month.atDay(1)),
                    insights.uptime(component, over)
                            .percent()
                            .map(views::percent)
                            .orElse(""),
                    new StripView(DAYS_IN_CALENDAR, strip.rest(), strip.affected()));
        }
    }
}
