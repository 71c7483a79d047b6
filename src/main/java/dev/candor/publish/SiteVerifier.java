package dev.candor.publish;

import dev.candor.output.Fingerprint;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import dev.candor.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a site, byte for byte, with its own manifest and with the site that its records give. */
public final class SiteVerifier {
    private final LiveSite live;
    private final Manifest manifest;

    private SiteVerifier(LiveSite live, Manifest manifest) {
        this.live = live;
        this.manifest = manifest;
    }

    /** A verifier of a site that has a manifest. */
    public static SiteVerifier of(LiveSite live) {
        byte[] json = live.read(Manifest.PATH)
                .orElseThrow(() -> Failure.io(
                        "there is no " + Manifest.PATH + " at that site", "name the root of a site that Candor wrote"));
        Manifest manifest = Manifest.parse(new String(json, StandardCharsets.UTF_8))
                .orElseThrow(() -> Failure.io(
                        "the site's " + Manifest.PATH + " is not whole",
                        "publish the site again, or look at who changed it"));
        return new SiteVerifier(live, manifest);
    }

    /** What the site says it was built from. */
    public Map<String, String> about() {
        return manifest.about();
    }

    /** Compares the site with its manifest, and where a rebuilt site is given the manifest with that. */
    public Verification verify(Optional<Site> rebuilt) {
        Set<Verification.Difference> found = new TreeSet<>();
        manifest.files()
                .forEach((path, entry) ->
                        compare(path, entry.sha256()).ifPresent(kind -> add(found, kind, path.value())));
        live.list().ifPresent(names -> strangers(names, found));
        rebuilt.ifPresent(site -> reproduce(site, found));
        return new Verification(manifest.files().size(), List.copyOf(found));
    }

    private static void add(Set<Verification.Difference> found, Verification.Kind kind, String path) {
        found.add(new Verification.Difference(kind, path));
    }

    private Optional<Verification.Kind> compare(SitePath path, Fingerprint expected) {
        Optional<byte[]> bytes = live.read(path);
        if (bytes.isEmpty()) {
            return Optional.of(Verification.Kind.MISSING);
        }
        return Fingerprint.of(bytes.get()).equals(expected) ? Optional.empty() : Optional.of(Verification.Kind.ALTERED);
    }

    private void strangers(Set<String> names, Set<Verification.Difference> found) {
        Set<String> known =
                manifest.files().keySet().stream().map(SitePath::value).collect(Collectors.toSet());
        known.add(Manifest.PATH.value());
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(found, Verification.Kind.UNKNOWN, name));
    }

    private void reproduce(Site site, Set<Verification.Difference> found) {
        List<SitePath> rebuilt = new ArrayList<>();
        for (OutputFile output : site.outputs()) {
            rebuilt.add(output.path());
            Manifest.Entry claimed = manifest.files().get(output.path());
            if (claimed == null || !Fingerprint.of(output.content().bytes()).equals(claimed.sha256())) {
                add(found, Verification.Kind.NOT_REPRODUCED, output.path().value());
            }
        }
        manifest.files().keySet().stream()
                .filter(path -> !rebuilt.contains(path))
                .forEach(path -> add(found, Verification.Kind.NOT_REPRODUCED, path.value()));
    }
}
