package dev.candor.source;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The files found below one folder and what was wrong with the others.
 *
 * @param files sorted by path
 * @param problems in the order found
 */
public record Listing(List<SourceFile> files, List<Problem> problems) {
    /** A folder that is not there. */
    public static final Listing EMPTY = new Listing(List.of(), List.of());

    public Listing {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Sorts the files, and leaves out those that share a path where case and accents are not told apart. */
    public static Listing of(Collection<SourceFile> found, Collection<Problem> problems) {
        Collisions parted = Collisions.part(found);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(parted.problems());
        return new Listing(parted.files(), all);
    }

    /** An entry whose name cannot be published. */
    public static Problem unsafeName(String display, String fault) {
        return Problem.error("unsafe-name", Place.of(SafeName.printable(display)), "its name " + fault, "rename it");
    }

    /** An entry that points elsewhere. */
    public static Problem symbolicLink(String display) {
        return Problem.error(
                "symbolic-link",
                Place.of(display),
                "is a symbolic link",
                "put the file itself here; links are not followed");
    }

    /** A repository inside the repository. */
    public static Problem submodule(String display) {
        return Problem.error(
                "submodule",
                Place.of(display),
                "is a submodule",
                "keep the records in this repository; submodules are not read");
    }

    /** An entry that is neither file nor folder. */
    public static Problem notAFile(String display) {
        return Problem.error("not-a-file", Place.of(display), "is neither a file nor a folder", "remove it");
    }

    /** A file too large to publish. */
    public static Problem tooLarge(String display) {
        return Problem.error(
                "file-too-large",
                Place.of(display),
                "is larger than " + (SourceLimits.FILE_BYTES >> 20) + " MiB",
                "make it smaller, or keep it elsewhere and link to it");
    }
}
