package dev.candor.render;

import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A theme's style sheets, scripts and pictures, each at a path that names its bytes, so that hosts may cache it for ever. */
final class ThemeAssets {
    private static final String FOLDER = "assets/";
    private static final int HASH_DIGITS = 10;
    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.CSS,
            "js", MediaType.JAVASCRIPT,
            "svg", MediaType.SVG,
            "png", MediaType.PNG,
            "webp", MediaType.WEBP);

    private final SortedMap<String, OutputFile> byName = new TreeMap<>();

    ThemeAssets(ThemeFiles files) {
        for (String file : files.names()) {
            if (file.startsWith(FOLDER)) {
                byName.put(file.substring(FOLDER.length()), output(files, file));
            }
        }
    }

    private static OutputFile output(ThemeFiles files, String file) {
        int dot = file.lastIndexOf('.');
        MediaType type = Optional.ofNullable(TYPES.get(file.substring(dot + 1)))
                .orElseThrow(() -> new RenderException(Problem.error(
                        "theme-asset",
                        Place.of(files.path(file)),
                        "a theme's assets are style sheets, scripts and pictures",
                        "use one of "
                                + String.join(
                                        ", ", TYPES.keySet().stream().sorted().toList()))));
        byte[] bytes = files.read(file).orElseThrow();
        String hash = Fingerprint.of(bytes).value().substring(0, HASH_DIGITS);
        SitePath path = SitePath.of(file.substring(0, dot) + "." + hash + file.substring(dot));
        return OutputFile.of(path, type, files.path(file), bytes);
    }

    /** Where an asset is, by its name in the theme, such as {@code candor.css}. */
    Optional<SitePath> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(OutputFile::path);
    }

    List<OutputFile> outputs() {
        return List.copyOf(byName.values());
    }
}
