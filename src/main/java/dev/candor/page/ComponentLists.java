package dev.candor.page;

import dev.candor.insight.Uptime;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists the components that are in use, in their groups, each with its uptime. */
final class ComponentLists {
    private static final int DAYS = 90;

    /** As many components are unfolded at first even where nothing is wrong. */
    private static final int FEW = 12;

    private final PageContext context;
    private final Texts texts;
    private final Views views;
    private final StripMaker strips;
    private final LocalDate today;

    ComponentLists(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.views = new Views(context);
        this.strips = new StripMaker(context, StripMaker.HEIGHT, StripMaker.RECENT);
        this.today = views.dayOf(context.now());
    }

    /** Components that are not retired. */
    List<Component> inUse() {
        return context.site().components().stream().filter(this::isInUse).toList();
    }

    private boolean isInUse(Component component) {
        return component.retired().filter(day -> !day.isAfter(today)).isEmpty();
    }

    /** Groups, and components that stand alone, in the order of the site's list. */
    List<GroupView> groups() {
        boolean few = inUse().size() <= FEW;
        List<GroupView> groups = new ArrayList<>();
        List<Component> alone = new ArrayList<>();
        for (ComponentEntry entry : context.site().layout()) {
            if (entry instanceof ComponentGroup group) {
                add(groups, "", alone, true);
                alone.clear();
                add(groups, context.wording().name(group), group.components(), few);
            } else if (entry instanceof Component component) {
                alone.add(component);
            }
        }
        add(groups, "", alone, true);
        return List.copyOf(groups);
    }

    private void add(List<GroupView> groups, String name, List<Component> components, boolean open) {
        List<Component> used = components.stream().filter(this::isInUse).toList();
        if (!used.isEmpty()) {
            ComponentStatus worst = context.insights().worst(used);
            groups.add(new GroupView(
                    name,
                    new StateView(Views.css(worst), summary(used)),
                    open || worst != ComponentStatus.OPERATIONAL,
                    used.stream().map(this::line).toList()));
        }
    }

    private String summary(List<Component> components) {
        long affected = components.stream()
                .filter(component -> context.insights().status(component.id()) != ComponentStatus.OPERATIONAL)
                .count();
        return affected == 0
                ? texts.plural("group.fine", components.size())
                : texts.plural(
                        "group.affected",
                        affected,
                        Map.of("total", texts.number(BigDecimal.valueOf(components.size()))));
    }

    private ComponentLine line(Component component) {
        return new ComponentLine(
                context.wording().name(component),
                context.addresses().component(component.id()),
                views.status(context.insights().status(component.id())),
                uptime(component, DAYS),
                uptime(component, StripMaker.RECENT),
                strips.strip(component, today.minusDays(DAYS - 1L), today));
    }

    /** The share of time without declared impact over as many days up to now; empty where nothing was measured. */
    String uptime(Component component, int days) {
        Interval over = new Interval(
                today.minusDays(days - 1L).atStartOfDay(context.site().zone()).toInstant(), context.now());
        Uptime uptime = context.insights().uptime(component, over);
        return uptime.percent().map(views::percent).orElse("");
    }
}
