package dev.candor.feed;

import dev.candor.insight.Insights;
import dev.candor.insight.Overall;
import dev.candor.model.Component;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Badges: the site's state, each component's status, and its uptime over 30, 90 and 365 days, in every locale. */
public final class Badges implements FeedMaker {

    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        return context.locales().stream().flatMap(texts -> new InLocale(context, texts).files());
    }

    /** Makes the badges of one locale. */
    private static final class InLocale {
        private final Insights insights;
        private final Texts texts;
        private final PageContext page;

        private InLocale(FeedContext context, Texts texts) {
            this.insights = context.insights();
            this.texts = texts;
            this.page = new PageContext(context.catalog(), insights, texts, context.generator());
        }

        private Stream<OutputFile> files() {
            String home = page.addresses().home().address();
            Stream<OutputFile> site = files(home + "badge", overall());
            return Stream.concat(site, page.site().components().stream().flatMap(this::files));
        }

        private Badge overall() {
            Overall overall = insights.overall();
            String word = overall.indicator().name().toLowerCase(Locale.ROOT);
            Badge.Tone tone = switch (overall.indicator()) {
                case NONE -> Badge.Tone.FINE;
                case MAINTENANCE -> Badge.Tone.PLANNED;
                case MINOR -> Badge.Tone.DEGRADED;
                case MAJOR -> Badge.Tone.PARTIAL;
                case CRITICAL -> Badge.Tone.MAJOR;
            };
            return new Badge(page.wording().siteTitle(), texts.get("badge." + word), tone);
        }

        private Stream<OutputFile> files(Component component) {
            String folder = page.addresses().component(component.id()).address();
            Stream<OutputFile> status = files(folder + "badge", status(component));
            return Stream.concat(
                    status, DAYS.stream().flatMap(days -> files(folder + "uptime-" + days, uptime(component, days))));
        }

        private Badge status(Component component) {
            String name = page.wording().name(component);
            if (insights.isRetired(component)) {
                return new Badge(name, texts.get("component.retired"), Badge.Tone.UNKNOWN);
            }
            ComponentStatus status = insights.status(component.id());
            return new Badge(name, texts.get("status." + status.name().toLowerCase(Locale.ROOT)), tone(status));
        }

        private static Badge.Tone tone(ComponentStatus status) {
            return switch (status) {
                case OPERATIONAL -> Badge.Tone.FINE;
                case UNDER_MAINTENANCE -> Badge.Tone.PLANNED;
                case DEGRADED_PERFORMANCE -> Badge.Tone.DEGRADED;
                case PARTIAL_OUTAGE -> Badge.Tone.PARTIAL;
                case MAJOR_OUTAGE -> Badge.Tone.MAJOR;
            };
        }

        private Badge uptime(Component component, int days) {
            Interval window = new Interval(insights.now().minus(Duration.ofDays(days)), insights.now());
            Optional<BigDecimal> percent = insights.uptime(component, window).percent();
            String label = texts.get(
                    "badge.uptime",
                    Map.of("component", page.wording().name(component), "days", Integer.toString(days)));
            String figure = percent.map(share -> texts.number(share.setScale(2, RoundingMode.DOWN)) + " %")
                    .orElse("–");
            return new Badge(label, figure, percent.map(InLocale::tone).orElse(Badge.Tone.UNKNOWN));
        }

        private static Badge.Tone tone(BigDecimal percent) {
            if (percent.compareTo(new BigDecimal("99.9")) >= 0) {
                return Badge.Tone.FINE;
            }
            return percent.compareTo(new BigDecimal("99")) >= 0 ? Badge.Tone.DEGRADED : Badge.Tone.MAJOR;
        }

        private static Stream<OutputFile> files(String name, Badge badge) {
            return Stream.of(
                    svg(name + ".svg", badge.svg(false)),
                    svg(name + "-dark.svg", badge.svg(true)),
                    Json.file(name + ".json", badge.shields()));
        }

        private static OutputFile svg(String path, byte[] bytes) {
            return OutputFile.of(SitePath.of(path), MediaType.SVG, path, bytes);
        }
    }
}
