package dev.candor.site;

import dev.candor.page.TextsSource;
import dev.candor.render.ThemeFiles;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The files that a repository keeps below {@code themes/NAME/} for the theme its site chose. */
final class OwnTheme {
    private final String name;
    private final Map<String, SourceFile> files = new TreeMap<>();

    OwnTheme(SourceTree tree, String name) {
        this.name = name;
        String folder = name + "/";
        for (SourceFile file : tree.themes()) {
            if (file.path().startsWith(folder)) {
                files.put(file.path().substring(folder.length()), file);
            }
        }
    }

    /** The files over the built-in theme's. */
    ThemeFiles files() {
        Map<String, Supplier<byte[]>> contents = new TreeMap<>();
        files.forEach((path, file) -> contents.put(path, file.content()));
        return ThemeFiles.of(name, contents);
    }

    /** The message texts among them. */
    TextsSource texts() {
        return path ->
                Optional.ofNullable(files.get(path)).map(file -> new TextsSource.Found(file.display(), file.content()));
    }
}
