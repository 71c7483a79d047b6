package dev.candor.render;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses templates that reach for what would take their output out of escaping or themselves out of their limits. */
final class ThemeRules {
    private static final String GAP = "(?:\\s|<#--.*?-->|\\[#--.*?--\\])*";

    private record Rule(Pattern pattern, String what) {
        Rule(String regex, String what) {
            this(Pattern.compile(regex, Pattern.DOTALL), what);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("\\?" + GAP + "(?:no_esc|noEsc)\\b", "?no_esc switches escaping off"),
            new Rule("\\?" + GAP + "(?:interpret|eval|evalJson|eval_json)\\b", "text cannot be run as a template"),
            new Rule("\\?" + GAP + "(?:new|api)\\b", "a template cannot reach classes"),
            new Rule("\\?" + GAP + "(?:left_pad|leftPad|right_pad|rightPad)\\b", "padding can fill the memory"),
            new Rule("\\.\\.[<!*]?" + GAP + "[0-9]{6}", "a range this long can fill the memory"),
            new Rule("[<\\[]/?#(?:noautoesc|noAutoEsc|autoesc|autoEsc)\\b", "escaping is always on"),
            new Rule("[<\\[]/?#(?:outputformat|outputFormat)\\b", "the output is always HTML"),
            new Rule("[<\\[]#(?:ftl|setting)\\b", "settings are fixed"),
            new Rule("[<\\[]#attempt\\b", "an error stops the page, so that nobody overlooks it"),
            new Rule(
                    "(?<![.\\w])\\.(?:error|data_model|dataModel|get_optional_template|getOptionalTemplate)\\b",
                    "templates see the view only"));

    private ThemeRules() {}

    /**
     * Reads a template's text.
     *
     * @throws RenderException at the first thing that is not allowed
     */
    static void check(String path, String text) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                throw new RenderException(Problem.error(
                        "theme-rule",
                        place(path, text, matcher.start()),
                        "a theme cannot use " + name(matcher.group()) + ": " + rule.what(),
                        "docs/themes.md lists what it can use"));
            }
        }
    }

    private static String name(String match) {
        return match.replaceAll("\\s|<#--.*?-->", "");
    }

    private static Place place(String path, String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Place(path, line, column);
    }
}
