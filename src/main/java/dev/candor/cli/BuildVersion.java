package dev.candor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Names the version and the commit this program was built from, as its jar's manifest has them. */
public final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Attributes build = attributes();
        String version = value(build, "Implementation-Version").orElse("(not packaged)");
        return new String[] {
            value(build, "Candor-Commit")
                    .map(commit -> "candor " + version + " (commit " + commit + ")")
                    .orElse("candor " + version)
        };
    }

    /** The program's name and version, as pages and files name it. */
    static String generator() {
        try {
            return "Candor " + value(attributes(), "Implementation-Version").orElse("0");
        } catch (IOException e) {
            return "Candor";
        }
    }

    private static Attributes attributes() throws IOException {
        try (InputStream manifest = BuildVersion.class.getResourceAsStream("/" + JarFile.MANIFEST_NAME)) {
            return manifest == null ? new Attributes() : new Manifest(manifest).getMainAttributes();
        }
    }

    private static Optional<String> value(Attributes build, String name) {
        return Optional.ofNullable(build.getValue(name)).filter(text -> !text.isEmpty());
    }
}
