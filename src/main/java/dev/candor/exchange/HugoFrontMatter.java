package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.ListNode;
import dev.candor.record.MapNode;
import dev.candor.record.Node;
import dev.candor.record.ScalarNode;
import dev.candor.record.TextBlock;
import dev.candor.record.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a Hugo page, YAML or TOML, and the text below it. Keys that are not quite YAML are read line by line, because a colon in a title should not
 * cost an incident.
 *
 * @param keys what it says
 * @param body what follows
 */
record HugoFrontMatter(Keys keys, String body) {
    private static final Pattern PARTS = Pattern.compile(
            "\\A\\s*^(---|\\+\\+\\+)[ \\t]*\\n(.*?)^\\1[ \\t]*(?:\\n(.*))?\\z", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern UNOPENED =
            Pattern.compile("\\s*(?:[A-Za-z]+:.*\\n|[ \\t]+.*\\n|- .*\\n|#.*\\n)+---[ \\t]*\\n");
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*):(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");

    /** Both parts of a file; empty with an error where there is no front matter. */
    static Optional<HugoFrontMatter> read(String text, Place file, Problems problems) {
        boolean unopened = UNOPENED.matcher(text).lookingAt();
        Matcher parts = PARTS.matcher(unopened ? "---\n" + text.stripLeading() : text);
        if (unopened) {
            problems.add(Problem.warning(
                    "unopened-front-matter",
                    file,
                    "its front matter lacks the first line of dashes",
                    "it was read anyway"));
        }
        if (!parts.matches()) {
            problems.error("missing-front-matter", file, "has no front matter and was left out", "add title and date");
            return Optional.empty();
        }
        String body = Optional.ofNullable(parts.group(3)).orElse("");
        Place start = file.at(2, 1);
        Optional<MapNode> map = parts.group(1).equals("+++")
                ? Toml.read(parts.group(2), start, problems)
                : Optional.of(yaml(new TextBlock(start, parts.group(2)), problems));
        return map.map(keys -> new HugoFrontMatter(new Keys(keys), body));
    }

    private static MapNode yaml(TextBlock block, Problems problems) {
        Problems found = new Problems();
        Optional<MapNode> map = YamlReader.read(block, found);
        found.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> map.isPresent() ? Told.asWarning(problem) : byLine(problem))
                .forEach(problems::add);
        return map.orElseGet(() -> lines(block));
    }

    private static Problem byLine(Problem problem) {
        return Problem.warning(
                "bad-front-matter",
                problem.place(),
                "this front matter is not YAML and was read line by line: " + problem.message(),
                "compare the record with it");
    }

    private static MapNode lines(TextBlock block) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : block.text().lines().toList()) {
            Matcher key = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                current = values.computeIfAbsent(key.group(1), name -> new ArrayList<>());
                add(key.group(2) == null ? "" : key.group(2), current);
            } else if (item.matches()) {
                add(item.group(1), current);
            }
        }
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        values.forEach((key, texts) ->
                entries.put(key, new MapNode.Entry(key, block.start(), node(texts, block.start()))));
        return new MapNode(entries, block.start());
    }

    private static void add(String written, List<String> values) {
        String value = written.strip();
        boolean quoted = value.length() > 1 && value.matches("([\"']).*\\1");
        String plain = quoted
                ? value.substring(1, value.length() - 1)
                : COMMENT.matcher(value).replaceAll("").strip();
        if (!plain.isEmpty()) {
            values.add(plain);
        }
    }

    private static Node node(List<String> texts, Place place) {
        List<Node> scalars = texts.stream()
                .map(text -> (Node) new ScalarNode(text, true, place))
                .toList();
        return scalars.size() == 1 ? scalars.get(0) : new ListNode(scalars, place);
    }
}
