package dev.candor.cli;

import dev.candor.git.SourceRepository;
import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.problem.Failure;
import dev.candor.publish.Ancestry;
import dev.candor.publish.BranchPlace;
import dev.candor.publish.BranchTarget;
import dev.candor.publish.Delivery;
import dev.candor.publish.FolderTarget;
import dev.candor.publish.Permissions;
import dev.candor.publish.Release;
import dev.candor.publish.StoreTarget;
import dev.candor.publish.Target;
import dev.candor.site.BuildResult;
import dev.candor.site.BuildSettings;
import dev.candor.site.SiteBuilder;
import dev.candor.site.Wiring;
import dev.candor.source.SourceTree;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor publish}: builds a site and delivers it to where readers find it. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Build the site and deliver it to a branch, a folder, a bucket or another host.",
        footer = {
            "",
            "Targets:",
            "  branch:gh-pages     a branch of the repository's origin, or of --remote; CANDOR_TOKEN is used where set",
            "  folder:/srv/status  versioned folders behind the symbolic link /srv/status/current",
            "  rsync:HOST:/PATH    changed files by this machine's rsync, pages after what they show",
            "  s3:BUCKET/PREFIX    changed files by this machine's aws; AWS_ENDPOINT_URL names another provider",
            "",
            "Without --to the target is publish.to of candor.yml.",
        })
final class PublishCommand implements Callable<Integer> {
    private static final int LISTED = 40;

    private final Console console;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Option(names = "--to", paramLabel = "TARGET", description = "branch:NAME, folder:DIR, rsync:PLACE or s3:BUCKET.")
    private @Nullable String to;

    @Option(
            names = "--remote",
            paramLabel = "URL",
            description = "Repository of the branch; the source's origin where left out.")
    private @Nullable String remote;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will be served; over candor.yml's url.")
    private @Nullable URI baseUrl;

    @Option(names = "--tolerate", description = "Show the newest valid version of a broken record instead of failing.")
    private boolean tolerate;

    @Option(names = "--dry-run", description = "List what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--keep-history",
            description =
                    "Let each site on a branch follow the one before; the branch holds the newest alone otherwise.")
    private boolean keepHistory;

    @Option(names = "--allow-removals", description = "Let live pages of records go away.")
    private boolean removals;

    @Option(names = "--adopt", description = "Replace files in the target that Candor did not write.")
    private boolean adopt;

    @Option(names = "--older", description = "Put an older site over a newer one.")
    private boolean older;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (SourceTree tree = source.open(System.getenv())) {
            BuildResult result = new SiteBuilder(Wiring.standard()).build(tree, settings());
            new ProblemPrinter(console).print(result.problems());
            if (result.site().isEmpty()) {
                console.err().println("Nothing was published; the live site is as it was.");
                return ExitCode.RECORDS;
            }
            refuseInternal(result.catalog().orElseThrow());
            Target target = target(result.catalog().orElseThrow());
            Release release = Release.of(
                    result.site().get(),
                    new About(moment.audience(), tolerate, Optional.ofNullable(baseUrl)).of(tree, result));
            tell(dryRun ? target.preview(release) : target.deliver(release));
            return ExitCode.DONE;
        }
    }

    private BuildSettings settings() {
        BuildSettings settings = tolerate ? moment.settings().tolerating() : moment.settings();
        return baseUrl == null ? settings : settings.servedAt(baseUrl);
    }

    /** A target counts as public unless {@code candor.yml} says that it is not. */
    private void refuseInternal(Catalog catalog) {
        String audience = catalog.site().options().getOrDefault("publish.audience", "public");
        if (moment.audience() == Audience.INTERNAL && !audience.equals("internal")) {
            throw Failure.usage(
                    "an internal site does not go to a public target",
                    "set publish: {audience: internal} in the candor.yml of a site that only your organisation can read");
        }
    }

    private Target target(Catalog catalog) {
        String named = to != null ? to : catalog.site().options().getOrDefault("publish.to", "");
        Permissions permissions = new Permissions(removals, adopt, older);
        Ancestry ancestry = new SourceRepository(source.request(System.getenv()))::isBefore;
        String scheme = named.substring(0, Math.max(0, named.indexOf(':')));
        String place = named.substring(named.indexOf(':') + 1);
        return switch (scheme) {
            case "folder" -> new FolderTarget(Path.of(place), permissions, ancestry);
            case "branch" -> new BranchTarget(place(place), permissions, ancestry);
            case "rsync" -> StoreTarget.rsync(place, permissions, ancestry);
            case "s3" -> StoreTarget.bucket(place, permissions, ancestry);
            default -> throw unknown(named);
        };
    }

    private static Failure unknown(String named) {
        return Failure.usage(
                named.isEmpty() ? "no target was named" : "\"" + named + "\" is no target",
                "say --to branch:gh-pages, folder:DIR, rsync:HOST:/PATH or s3:BUCKET, or set publish: {to: …} in candor.yml");
    }

    private BranchPlace place(String branch) {
        Map<String, String> environment = System.getenv();
        String url = Optional.ofNullable(remote)
                .or(() -> new SourceRepository(source.request(environment)).origin())
                .orElseThrow(() -> Failure.usage("the repository has no origin to push to", "name one with --remote"));
        if (url.matches("(?:ssh://.*|[^/:]+@[^/:]+:.*)")) {
            throw Failure.usage(
                    "an ssh address cannot be pushed to from here",
                    "name the https address with --remote and put a token into CANDOR_TOKEN");
        }
        return new BranchPlace(url, branch, environment.getOrDefault("CANDOR_TOKEN", ""), keepHistory);
    }

    private void tell(Delivery delivery) {
        list("new", delivery.added());
        list("changed", delivery.changed());
        list("gone", delivery.removed());
        String counts = delivery.added().size() + " new, " + delivery.changed().size() + " changed, "
                + delivery.removed().size() + " gone";
        if (delivery.isEmpty()) {
            console.out().println("The live site is up to date.");
        } else {
            console.out().println((dryRun ? "Would publish: " : "Published: ") + counts + ".");
        }
    }

    private void list(String word, List<String> addresses) {
        if (dryRun) {
            addresses.stream().limit(LISTED).forEach(address -> console.out().println(word + " /" + address));
            if (addresses.size() > LISTED) {
                console.out().println("… and " + (addresses.size() - LISTED) + " more " + word);
            }
        }
    }
}
