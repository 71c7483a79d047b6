package dev.candor.record;

import dev.candor.model.Theme;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the choice of a theme and what the site changes about it. */
final class ThemeReader {
    /** The theme that comes with the tool. */
    static final String DEFAULT = "default";

    /** That theme as it is. */
    static final Theme PLAIN = new Theme(DEFAULT, "", "", Map.of(), Map.of());

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern VARIABLE = Pattern.compile("(?:--)?[a-z][a-z0-9-]{0,59}");
    /** What could end a declaration, leave the style sheet or load something. */
    private static final Pattern UNSAFE =
            Pattern.compile("[;{}<>@\\\\]|/\\*|url\\s*\\(|image\\s*\\(|expression", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private ThemeReader() {}

    /** A theme by its name alone. */
    static Theme named(String name, Fields site) {
        return new Theme(checkedName(name, "theme", site), "", "", Map.of(), Map.of());
    }

    /** A theme and what is changed about it. */
    static Theme read(Fields theme) {
        Theme read = new Theme(
                checkedName(theme.text("name").orElse(DEFAULT), "name", theme),
                accent(theme),
                logo(theme),
                theme.map("variables").map(ThemeReader::variables).orElse(Map.of()),
                theme.map("texts").map(texts -> NodePaths.of("", texts.node())).orElse(Map.of()));
        theme.finish();
        return read;
    }

    private static String checkedName(String name, String key, Fields fields) {
        if (Slugs.isId(name)) {
            return name;
        }
        fields.error(key, "bad-theme", "is not the name of a theme", "write the name of a folder below themes/");
        return DEFAULT;
    }

    private static String accent(Fields theme) {
        Optional<String> colour = theme.text("accent");
        boolean forgotten = theme.has("accent") && colour.isEmpty();
        if (forgotten || colour.filter(text -> !COLOUR.matcher(text).matches()).isPresent()) {
            theme.error(
                    "accent",
                    "bad-colour",
                    theme.name("accent") + " is not a colour",
                    "write six digits in quotes, such as \"#3056d3\"");
            return "";
        }
        return colour.map(ThemeReader::sixDigits).orElse("");
    }

    private static String sixDigits(String colour) {
        String lower = colour.toLowerCase(Locale.ROOT);
        return lower.length() == 7 ? lower : lower.replaceAll("([0-9a-f])", "$1$1");
    }

    private static String logo(Fields theme) {
        Optional<String> path = theme.text("logo");
        if (path.filter(text -> !PATH.matcher(text).matches()).isPresent()) {
            theme.error(
                    "logo",
                    "bad-path",
                    theme.name("logo") + " is not a path in the content folder",
                    "write it as assets/logo.svg");
            return "";
        }
        return path.orElse("");
    }

    private static Map<String, String> variables(Fields own) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : own.node().entries().keySet()) {
            String value = own.text(name).orElse("");
            if (isSafe(name, value)) {
                found.put(name.startsWith("--") ? name.substring(2) : name, value);
            } else {
                String message = "is not a CSS custom property that a theme may have";
                own.error(name, "bad-variable", message, "write a name such as radius and one plain value");
            }
        }
        return found;
    }

    private static boolean isSafe(String name, String value) {
        return VARIABLE.matcher(name).matches()
                && value.length() <= 200
                && !UNSAFE.matcher(value).find();
    }
}
