package dev.candor.proof;

import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.problem.Problems;
import dev.candor.site.Site;
import dev.candor.write.Progress;
import dev.candor.write.SiteWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** A site of a few files that a process writes and says its version in each; arguments: the folder and the version. */
final class TinySite {
    /** Present in every version, with the same bytes. */
    static final String SAME = "about/index.html";

    /** Present in every version, and says which it is. */
    static final String VERSION = "index.html";

    private TinySite() {}

    public static void main(String[] arguments) {
        try {
            write(Path.of(arguments[0]), arguments[1]);
        } catch (Failure failure) {
            System.err.println(failure.reason() + "\n" + failure.hint());
            System.exit(3);
        }
    }

    /** Writes it in this process. */
    static void write(Path out, String version) {
        List<OutputFile> outputs = List.of(
                output(SAME, "about us"),
                output(VERSION, version),
                output("only-in-" + version + "/index.html", version));
        new SiteWriter(out, Progress.SILENT).write(Site.of(outputs, new Problems()), new TreeMap<>());
    }

    /** Begins to write it and fails while the bytes are made. */
    static void failing(Path out, String version) {
        OutputFile broken =
                new OutputFile(SitePath.of(VERSION), MediaType.HTML, VERSION, Fingerprint.of(List.of(version)), () -> {
                    throw Failure.io("no bytes", "");
                });
        new SiteWriter(out, Progress.SILENT).write(Site.of(List.of(broken), new Problems()), new TreeMap<>());
    }

    private static OutputFile output(String path, String text) {
        return OutputFile.of(SitePath.of(path), MediaType.HTML, path, text.getBytes(StandardCharsets.UTF_8));
    }
}
