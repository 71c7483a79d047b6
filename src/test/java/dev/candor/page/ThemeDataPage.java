package dev.candor.page;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code docs/theme-data.md} from the view records and their Javadoc. */
final class ThemeDataPage {
    private static final Path SOURCES = Path.of("src/main/java/dev/candor/page");
    private static final Pattern PARAMETER = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=\\s@\\w+\\s|$)");
    private static final String HEAD = """
            # What templates receive

            The data of every template of a theme, written from the program's own view records; a test keeps the two alike. How a theme uses it is said in
            [themes.md](themes.md). The names below are the contract: they change with a major version of Candor only, and additions are no change.

            Kinds: a *text* is escaped where it is printed; *Markdown* is printed as HTML with `${markdown(x, level)}`; a *link* is printed as a reference from the page to
            another output of the site; what *may be absent* is asked with `??`; every text may be empty, which is asked with `?has_content`.

            """;

    /** What a component means wherever it has no line of its own. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("anchor", "how its text is anchored there: `start`, `middle` or `end`"),
            Map.entry("code", "what to copy"),
            Map.entry("css", "the class that colours it"),
            Map.entry("events", "where each stands across, in percent"),
            Map.entry("facts", "words beside it"),
            Map.entry("fragment", "the part of that page, without `#`"),
            Map.entry("height", "in pixels"),
            Map.entry("incidents", "how many incidents"),
            Map.entry("iso", "the moment in ISO 8601"),
            Map.entry("label", "what it is called"),
            Map.entry("lede", "the sentence below the title"),
            Map.entry("maintenance", "how many windows of maintenance"),
            Map.entry("name", "its name"),
            Map.entry("path", "where it is"),
            Map.entry("share", "its share of all, in words"),
            Map.entry("state", "its state"),
            Map.entry("text", "its words"),
            Map.entry("title", "its title"),
            Map.entry("updates", "where each stands across, in percent"),
            Map.entry("width", "in percent"),
            Map.entry("x", "where it stands across, in percent"),
            Map.entry("y", "where it stands down, in units of the drawing"));

    private final Map<String, Class<?>> templates;
    private final Map<String, Class<?>> records = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();

    /** A page about views by the names of their templates. */
    ThemeDataPage(Map<String, Class<?>> templates) {
        this.templates = new TreeMap<>(templates);
    }

    /** Components that nothing is said of. */
    List<String> silent() {
        return silent;
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD).append("## Templates\n\n| Template | Receives |\n|---|---|\n");
        templates.forEach((template, view) -> {
            page.append("| `")
                    .append(template)
                    .append(".ftlh` | ")
                    .append(link(view))
                    .append(" |\n");
            collect(view);
        });
        page.append("\n## Records\n");
        records.values().forEach(view -> page.append(section(view)));
        return page.toString();
    }

    private void collect(Class<?> view) {
        if (records.putIfAbsent(name(view), view) == null) {
            for (RecordComponent component : view.getRecordComponents()) {
                inside(component.getGenericType());
            }
        }
    }

    private void inside(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                inside(part);
            }
        } else if (type instanceof Class<?> view && isView(view)) {
            collect(view);
        }
    }

    private static boolean isView(Class<?> type) {
        return type.isRecord() && type != SitePath.class && type != MarkdownText.class;
    }

    private String section(Class<?> view) {
        String doc = javadoc(view);
        Map<String, String> parameters = new TreeMap<>();
        Matcher found = PARAMETER.matcher(doc);
        while (found.find()) {
            parameters.put(found.group(1), found.group(2).strip());
        }
        StringBuilder text = new StringBuilder("\n### ").append(name(view)).append("\n\n");
        text.append(doc.split("(?=\\s?@param)", 2)[0].strip()).append("\n\n| Name | Kind | Meaning |\n|---|---|---|\n");
        for (RecordComponent component : view.getRecordComponents()) {
            String said = parameters.getOrDefault(component.getName(), known(component));
            if (said.isEmpty()) {
                silent.add(name(view) + "." + component.getName());
            }
            text.append("| `").append(component.getName()).append("` | ");
            text.append(kind(component.getGenericType()))
                    .append(" | ")
                    .append(said)
                    .append(" |\n");
        }
        return text.toString();
    }

    /** What a record's own description says of a component that has no line of its own: its kind is a record that is described. */
    private static String known(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Chrome.class) {
            return "what surrounds the content";
        }
        String ofKind = isView(type) ? firstSentence(javadoc(type)) : element(component.getGenericType());
        return ofKind.isEmpty() ? COMMON.getOrDefault(component.getName(), "") : ofKind;
    }

    private static String element(Type type) {
        boolean ofViews = type instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                        instanceof Class<?> part
                && isView(part);
        return ofViews ? firstSentence(javadoc((Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])) : "";
    }

    private static String firstSentence(String doc) {
        String sentence = doc.split("(?=\\s?@param)", 2)[0].split("\\.(\\s|$)", 2)[0].strip();
        return sentence.isEmpty() ? "" : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String name(Class<?> view) {
        return view.getEnclosingClass() == null
                ? view.getSimpleName()
                : view.getEnclosingClass().getSimpleName() + "." + view.getSimpleName();
    }

    private static String link(Class<?> view) {
        return "[" + name(view) + "](#"
                + name(view).toLowerCase(java.util.Locale.ROOT).replace(".", "") + ")";
    }

    private static String kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (raw == Optional.class) {
                return kind(last) + ", may be absent";
            }
            return (Collection.class.isAssignableFrom(raw) ? "list of " : "map to ") + kind(last);
        }
        return simple((Class<?>) type);
    }

    private static String simple(Class<?> type) {
        if (isView(type)) {
            return link(type);
        }
        if (type == SitePath.class) {
            return "link";
        }
        if (type == MarkdownText.class) {
            return "Markdown";
        }
        return type == boolean.class
                ? "yes or no"
                : type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "text";
    }

    private static String javadoc(Class<?> view) {
        Class<?> outer = view.getEnclosingClass() == null ? view : view.getEnclosingClass();
        try {
            String source = Files.readString(SOURCES.resolve(outer.getSimpleName() + ".java"));
            Matcher found = Pattern.compile(
                            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*(?:public |static |private )*record "
                                    + view.getSimpleName() + "\\s*[(<]")
                    .matcher(source);
            return found.find() ? plain(found.group(1)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("\\{@link (\\w+)#(\\w+)\\(\\)}", "`$1.$2`")
                .replaceAll("\\{@link #(\\w+)(?:\\(\\))?}", "`$1`")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replace("<p>", "")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
