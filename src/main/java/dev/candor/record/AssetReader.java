package dev.candor.record;

import dev.candor.model.Asset;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import java.util.Locale;
import java.util.Optional;

/** Lets through the files below {@code assets/} that are what their names say and that a browser does not run. */
final class AssetReader {
    private static final long LARGEST = 20L * 1024 * 1024;

    private AssetReader() {}

    /** The asset; empty with an error where it may not be published. */
    static Optional<Asset> read(SourceFile file, Problems problems) {
        Place place = Place.of(file.display());
        Optional<AssetType> type = type(file);
        if (type.isEmpty()) {
            String hint = "assets are named in ASCII and end in " + AssetType.endings();
            return refuse(place, "this kind of file or its name is not published", hint, problems);
        }
        return file.size() > LARGEST
                ? refuse(place, "this asset is larger than 20 MiB", "make it smaller or link to it elsewhere", problems)
                : checked(file, type.get(), problems);
    }

    private static Optional<Asset> checked(SourceFile file, AssetType type, Problems problems) {
        Place place = Place.of(file.display());
        byte[] bytes = file.content().get();
        if (!type.matches(bytes)) {
            return refuse(
                    place,
                    "the content of this file is not what its name says",
                    "rename it or export it again",
                    problems);
        }
        boolean safe = type != AssetType.SVG || SafeSvg.check(bytes, place, problems);
        return safe ? Optional.of(new Asset(file.path(), file.version(), file.content())) : Optional.empty();
    }

    private static Optional<AssetType> type(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return AssetType.ofEnding(ending).filter(type -> file.path().matches("[A-Za-z0-9._/-]+"));
    }

    private static Optional<Asset> refuse(Place place, String message, String hint, Problems problems) {
        problems.error("bad-asset", place, message, hint);
        return Optional.empty();
    }
}
