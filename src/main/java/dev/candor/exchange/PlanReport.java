package dev.candor.exchange;

import dev.candor.problem.Problem;
import dev.candor.site.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells a plan as text for a terminal, as Markdown for a merge request, or as JSON for a program. */
public final class PlanReport {
    private static final int MOST_LISTED = 30;

    private final Plan plan;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private PlanReport(Plan plan, Style style) {
        this.plan = plan;
        this.style = style;
    }

    /** How headings and items look, and how words of records are kept from being markup. */
    private record Style(Function<String, String> heading, String item, Function<String, String> quote) {}

    /** For a terminal. */
    public static String text(Plan plan) {
        return new PlanReport(plan, new Style(title -> title + "\n", "  ", PlanReport::oneLine)).told();
    }

    /** For a merge request. */
    public static String markdown(Plan plan) {
        Style style = new Style(title -> "### " + title + "\n\n", "- ", PlanReport::escaped);
        return "## What this change makes public\n\n" + new PlanReport(plan, style).told();
    }

    /** For a program: the plan's own parts by name. */
    public static String json(Plan plan) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .build()
                        .writeValueAsString(plan)
                + "\n";
    }

    private String told() {
        if (plan.isQuiet() && plan.findings().isEmpty() && plan.inside().isEmpty()) {
            return "Nothing that a reader can see changes.\n";
        }
        section("Statuses that turn", plan.flips(), this::flip);
        section("Updates that readers receive", plan.words(), this::word);
        section("Feed entries", plan.items(), this::item);
        section("Calendar entries", plan.windows(), this::window);
        section("Promises", plan.promises(), this::promise);
        section("Pages", plan.pages(), this::page);
        others();
        section("Stays inside", plan.inside(), inside -> style.quote.apply(inside.path()) + ": " + inside.what());
        section("Findings", plan.findings(), this::finding);
        return text.toString().strip() + "\n";
    }

    private <T> void section(String title, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            text.append(style.heading.apply(title));
            items.stream()
                    .limit(MOST_LISTED)
                    .forEach(item ->
                            text.append(style.item).append(line.apply(item)).append('\n'));
            if (items.size() > MOST_LISTED) {
                text.append(style.item)
                        .append("and ")
                        .append(items.size() - MOST_LISTED)
                        .append(" more\n");
            }
            text.append('\n');
        }
    }

    private void others() {
        if (plan.others() > 0) {
            text.append(plan.others() == 1 ? "1 further file changes" : plan.others() + " further files change")
                    .append(" (feeds, data, other languages).\n\n");
        }
    }

    private String flip(Plan.Flip flip) {
        String name = flip.component().isEmpty() ? "The site as a whole" : style.quote.apply(flip.component());
        return name + ": " + word(flip.before()) + " → " + word(flip.after());
    }

    private String word(Plan.Word word) {
        String excerpt = word.excerpt().isEmpty() ? "" : ": " + style.quote.apply(word.excerpt());
        return sign(word.change()) + " " + style.quote.apply(word.record()) + ", " + word(word.phase()) + " at "
                + word.at() + excerpt;
    }

    private String window(Plan.Window window) {
        return sign(window.change()) + " " + style.quote.apply(window.title()) + ", " + window.note();
    }

    private String item(Plan.Item item) {
        return sign(item.change()) + " in " + item.feed() + ": " + style.quote.apply(item.title());
    }

    private String promise(Plan.Promise promise) {
        String by = promise.by().map(moment -> " by " + moment).orElse("");
        return style.quote.apply(promise.record()) + ": " + promise.what() + by;
    }

    private String page(Plan.Page page) {
        return sign(page.change()) + " " + page.address();
    }

    /** As a check prints it. */
    private String finding(Problem problem) {
        String hint = problem.hint().isEmpty() ? "" : "; " + problem.hint();
        return style.quote.apply(problem.place() + ": " + problem.level().word() + " [" + problem.code() + "] "
                + problem.message() + hint);
    }

    private static String sign(Plan.Change change) {
        return switch (change) {
            case ADDED -> "new";
            case CHANGED -> "changed";
            case REMOVED -> "gone";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }

    /** Words of records must not become markup, mentions or references in the host's comment. */
    private static String escaped(String words) {
        return oneLine(words)
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "@\u200b");
    }
}
