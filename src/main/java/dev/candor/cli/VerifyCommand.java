package dev.candor.cli;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.problem.Failure;
import dev.candor.publish.FolderSite;
import dev.candor.publish.LiveSite;
import dev.candor.publish.SiteVerifier;
import dev.candor.publish.Verification;
import dev.candor.publish.WebSite;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.Site;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor verify}: proves that a site is what its manifest and its records say. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Prove that a site is, byte for byte, what its records give.",
        footer = {
            "",
            "Without --source the site is compared with its own manifest alone, which shows damage but not forgery.",
            "With it the site is built again from the commit and for the moment that the manifest names, and the",
            "signatures of the commits that carry updates are checked by the keys in candor.yml.",
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int LISTED = 40;

    private final Console console;

    @Parameters(paramLabel = "SITE_OR_URL", description = "Folder or address of the site.")
    private String site = "";

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(names = "--rebuild", description = "Build the site again and compare, also where --source is left out.")
    private boolean rebuild;

    @Option(
            names = "--signed",
            description = "Demand that every update came with a commit signed by one of candor.yml's keys.")
    private boolean signed;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteVerifier verifier = SiteVerifier.of(live());
        Optional<Rebuilt> rebuilt =
                rebuild || source.isNamed() ? Optional.of(rebuilt(verifier.about())) : Optional.empty();
        Verification result = verifier.verify(rebuilt.map(Rebuilt::site));
        result.differences().stream().limit(LISTED).forEach(this::tell);
        if (result.differences().size() > LISTED) {
            console.out().println("… and " + (result.differences().size() - LISTED) + " more");
        }
        console.out().println(summary(result, verifier.about(), rebuilt.isPresent()));
        boolean signed = rebuilt.map(this::isSigned).orElse(true);
        return result.holds() && signed ? ExitCode.DONE : ExitCode.RECORDS;
    }

    /** A site built again, and what from. */
    private record Rebuilt(Site site, Catalog catalog) {}

    private boolean isSigned(Rebuilt rebuilt) {
        SignatureReport report = SignatureReport.of(rebuilt.catalog, source.request(System.getenv()));
        report.print(console);
        return report.holds(signed);
    }

    private LiveSite live() {
        return site.startsWith("https://") || site.startsWith("http://")
                ? new WebSite(URI.create(site))
                : new FolderSite(Path.of(site));
    }

    private Rebuilt rebuilt(Map<String, String> about) {
        String commit = Optional.ofNullable(about.get("commit"))
                .orElseThrow(() -> Failure.usage(
                        "the site was built from files on disk, not from a commit", "leave --source out"));
        try (SourceTree tree = source.openAt(commit, System.getenv())) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings(about));
            if (result.site().isEmpty() || result.catalog().isEmpty()) {
                new ProblemPrinter(console).print(result.problems());
                throw Failure.records("the records of " + commit + " give no site", "");
            }
            return new Rebuilt(result.site().get(), result.catalog().get());
        }
    }

    private static BuildSettings settings(Map<String, String> about) {
        Optional<Instant> now = Optional.ofNullable(about.get("now")).map(Instant::parse);
        return new BuildSettings(
                "internal".equals(about.get("audience")) ? Audience.INTERNAL : Audience.PUBLIC,
                "true".equals(about.get("tolerate")),
                now,
                now.orElse(Instant.EPOCH),
                Optional.ofNullable(about.get("url")).map(URI::create),
                BuildVersion.generator());
    }

    private void tell(Verification.Difference difference) {
        String what = switch (difference.kind()) {
            case MISSING -> "is missing";
            case UNKNOWN -> "is not of the site";
            case ALTERED -> "was altered: its bytes are not those of the manifest";
            case NOT_REPRODUCED -> "is not what the records give";
        };
        console.out()
                .println(ProblemPrinter.printable(difference.path()) + ": " + console.paint(Console.Paint.BAD, what));
    }

    private String summary(Verification result, Map<String, String> about, boolean rebuilt) {
        String from = about.containsKey("commit")
                ? " of commit " + about.get("commit").substring(0, 7)
                : "";
        if (!result.holds()) {
            return console.paint(
                    Console.Paint.BAD, "Not proven: " + result.differences().size() + " differences.");
        }
        String how = rebuilt ? "are what the records give, byte for byte" : "are what the manifest says";
        return console.paint(
                Console.Paint.GOOD, String.format(Locale.ROOT, "All %d files%s %s.", result.files(), from, how));
    }
}
