package dev.candor.exchange;

import dev.candor.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the issue files of a cState site: {@code content/issues}, {@code content/LANGUAGE/issues}, and {@code archive} beside them. */
final class CstateFiles {
    private static final Pattern NAME = Pattern.compile("(?i)(.+?)\\.(?:md|markdown)");
    private static final Pattern WITH_LANGUAGE = Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?");

    private final SiteFolder folder;
    private final CstateSettings settings;
    private final Problems problems;
    private final Map<String, CstateFile> found = new LinkedHashMap<>();

    CstateFiles(SiteFolder folder, CstateSettings settings, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.problems = problems;
    }

    /** All of them, sorted by path. */
    List<CstateFile> find() {
        settings.languages().forEach((language, content) -> addContent(content, language));
        for (String name : folder.folders("content")) {
            if (!List.of("issues", "archive").contains(name)) {
                addContent("content/" + name, language(name));
            }
        }
        addContent("content", settings.defaultLanguage());
        add("archive", settings.defaultLanguage(), true);
        List<CstateFile> all = new ArrayList<>(found.values());
        all.sort(java.util.Comparator.comparing(CstateFile::path));
        return all;
    }

    private String language(String folderName) {
        boolean known = settings.languages().containsKey(folderName.toLowerCase(Locale.ROOT));
        boolean tag = LANGUAGE.matcher(folderName).matches();
        return known || tag ? folderName.toLowerCase(Locale.ROOT) : settings.defaultLanguage();
    }

    private void addContent(String content, String language) {
        add(content + "/issues", language, false);
        add(content + "/archive", language, true);
    }

    private void add(String issues, String language, boolean archived) {
        for (String path : folder.markdown(issues)) {
            Matcher name = NAME.matcher(path.substring(issues.length() + 1));
            if (!found.containsKey(path) && name.matches()) {
                named(path, name.group(1), language, archived).ifPresent(file -> found.put(path, file));
            }
        }
    }

    private Optional<CstateFile> named(String path, String below, String language, boolean archived) {
        Matcher own = WITH_LANGUAGE.matcher(below);
        boolean translated =
                own.matches() && settings.languages().containsKey(own.group(2).toLowerCase(Locale.ROOT));
        String stem = translated ? own.group(1) : below;
        String page = stem.endsWith("/index") ? stem.substring(0, stem.length() - "/index".length()) : stem;
        int slash = page.lastIndexOf('/') + 1;
        String name = page.substring(slash);
        if (name.equals("_index") || name.equals("index") || name.equalsIgnoreCase("readme")) {
            return Optional.empty();
        }
        String in = translated ? own.group(2).toLowerCase(Locale.ROOT) : language;
        return folder.text(Path.of(path), problems)
                .map(text -> new CstateFile(path, name, page.substring(0, slash), in, archived, text));
    }
}
