package dev.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import dev.candor.problem.Problems;
import dev.candor.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store that a program of the host reaches")
@EnabledOnOs(OS.LINUX)
class StoreTargetTest {
    private static final Ancestry NUMBERED = (commit, other) -> commit.compareTo(other) < 0;
    private static final Permissions NONE = new Permissions(false, false, false);

    /** What {@code aws s3} does for cp, ls and rm, in a folder; notes each call and fails at the one that a file names. */
    private static final String AWS = """
            #!/bin/sh
            root=$(dirname "$0")
            echo "$*" >> "$root/calls"
            [ "$(wc -l < "$root/calls")" != "$(cat "$root/fail" 2>/dev/null)" ] || { echo "upload failed: Connection reset" >&2; exit 255; }
            shift; verb=$1; shift
            type=
            set -- "$@" end
            while [ "$1" != end ]; do
              case $1 in
                --recursive|--only-show-errors) shift ;;
                --content-type) type=$2; shift 2 ;;
                s3://*) set -- "$@" "$root/store/${1#s3://}"; shift ;;
                *) set -- "$@" "$1"; shift ;;
              esac
            done
            shift
            case $verb in
              ls) [ -e "$1" ] && [ -n "$(find "$1" -type f)" ] && echo found || exit 1 ;;
              rm) rm -f "$1" ;;
              cp) if [ -d "$1" ]; then mkdir -p "$2"; (cd "$1" && find . -type f | LC_ALL=C sort -r) | sed "s|^\\./|put |; s|$| as $type|" >> "$root/calls"; cp -r "$1/." "$2"
                  else cp "$1" "$2"; fi ;;
            esac
            """;

    @TempDir
    private Path folder;

    private static Release release(String commit, Map<String, MediaType> files) {
        List<OutputFile> outputs = new ArrayList<>();
        files.forEach((path, type) -> outputs.add(OutputFile.of(
                SitePath.of(path),
                type,
                path,
                (path.startsWith("assets/") ? path : path + " of " + commit).getBytes(StandardCharsets.UTF_8))));
        return Release.of(
                Site.of(outputs, new Problems()),
                new TreeMap<>(Map.of("commit", commit.repeat(40), "now", "2026-11-03T10:00:00Z")));
    }

    private static Map<String, MediaType> site(String... more) {
        Map<String, MediaType> files = new TreeMap<>(Map.of(
                "index.html", MediaType.HTML,
                "api/v2/status.json", MediaType.JSON,
                "assets/candor.css", MediaType.CSS,
                "incidents/pay/index.html", MediaType.HTML));
        Stream.of(more).forEach(path -> files.put(path, MediaType.HTML));
        return files;
    }

    private StoreTarget rsync(Permissions permissions) {
        return StoreTarget.rsync(folder.resolve("live").toString(), permissions, NUMBERED);
    }

    private StoreTarget bucket() throws IOException {
        Path aws = folder.resolve("aws");
        Files.writeString(aws, AWS);
        Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new StoreTarget(new BucketStore(new HostTool(aws.toString()), "status/live"), "bucket", NONE, NUMBERED);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    @Test
    @DisplayName("gets the whole site by rsync, then only what changed, and loses what is gone")
    void rsyncSendsWhatChanged() throws IOException {
        assertThat(rsync(NONE).deliver(release("1", site("old/index.html"))).added())
                .hasSize(5);
        Path css = folder.resolve("live/assets/candor.css");
        Object before = Files.readAttributes(css, "unix:ino,lastModifiedTime");

        Delivery delivery = rsync(NONE).deliver(release("2", site("new/index.html")));

        assertThat(delivery.added()).containsExactly("new/");
        assertThat(delivery.changed()).containsExactly("api/v2/status.json", "incidents/pay/", "");
        assertThat(delivery.removed()).containsExactly("old/");
        assertThat(folder.resolve("live/old/index.html")).doesNotExist();
        assertThat(folder.resolve("live/index.html")).hasContent("index.html of 2");
        assertThat(Files.readAttributes(css, "unix:ino,lastModifiedTime")).isEqualTo(before);
        assertThat(rsync(NONE).preview(release("2", site("new/index.html"))).isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("refuses what every target refuses")
    void guards() throws IOException {
        rsync(NONE).deliver(release("2", site()));

        assertThatThrownBy(() -> rsync(NONE).deliver(release("1", site())))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("the live site is newer");
        assertThatThrownBy(() -> rsync(NONE).deliver(release("3", Map.of("index.html", MediaType.HTML))))
                .hasMessageContaining("/incidents/pay/");
        Files.createDirectories(folder.resolve("live"));
        Files.delete(folder.resolve("live/candor.manifest.json"));
        assertThatThrownBy(() -> rsync(NONE).deliver(release("3", site())))
                .hasMessageContaining("files that Candor did not write");
        rsync(new Permissions(false, true, false)).deliver(release("3", site()));
        assertThat(folder.resolve("live/index.html")).hasContent("index.html of 3");
    }

    @Test
    @DisplayName("gets assets before pages, pages before status files, and the manifest last, each with its type")
    void bucketIsFilledInOrder() throws IOException {
        bucket().deliver(release("1", site()));

        assertThat(calls())
                .filteredOn(line -> line.startsWith("put "))
                .containsExactly(
                        "put candor.pending.json as application/json; charset=utf-8",
                        "put assets/candor.css as text/css; charset=utf-8",
                        "put index.html as text/html; charset=utf-8",
                        "put incidents/pay/index.html as text/html; charset=utf-8",
                        "put api/v2/status.json as application/json; charset=utf-8",
                        "put candor.manifest.json as application/json; charset=utf-8");
        assertThat(folder.resolve("store/status/live/incidents/pay/index.html"))
                .hasContent("incidents/pay/index.html of 1");
    }

    @Test
    @DisplayName("is whole after the next delivery, wherever the one before was cut off")
    void resumes() throws IOException {
        bucket().deliver(release("1", site("old/index.html")));
        int calls =
                (int) calls().stream().filter(line -> !line.startsWith("put ")).count();
        for (int failing = 1; failing <= calls + 1; failing++) {
            Files.deleteIfExists(folder.resolve("calls"));
            Files.writeString(folder.resolve("fail"), String.valueOf(failing));
            deliverAndFail(release("2", site("cut-" + failing + "/index.html")));
            Release next = release("2", site("new-" + failing + "/index.html"));
            bucket().deliver(next);
            assertThat(bucket().preview(next).isEmpty()).isTrue();
            assertThat(folder.resolve("store/status/live/new-" + failing + "/index.html"))
                    .exists();
            assertThat(folder.resolve("store/status/live/new-" + (failing - 1) + "/index.html"))
                    .doesNotExist();
            assertThat(folder.resolve("store/status/live/cut-" + failing + "/index.html"))
                    .doesNotExist();
            assertThat(folder.resolve("store/status/live/candor.pending.json")).doesNotExist();
        }
    }

    private void deliverAndFail(Release release) throws IOException {
        try {
            bucket().deliver(release);
        } catch (Failure expected) {
            assertThat(expected).hasMessageContaining("Connection reset");
        }
        Files.delete(folder.resolve("fail"));
    }

    @Test
    @DisplayName("says what the program said when it fails, and which program is missing")
    void failuresAreTold() {
        assertThatThrownBy(() -> StoreTarget.rsync("no-such-host.invalid:/srv", NONE, NUMBERED)
                        .preview(release("1", site())))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("rsync failed with status");
        assertThatThrownBy(() -> new StoreTarget(
                                new BucketStore(new HostTool("no-such-aws"), "status"), "bucket", NONE, NUMBERED)
                        .preview(release("1", site())))
                .hasMessageContaining("cannot run no-such-aws");
        assertThatThrownBy(() -> StoreTarget.rsync("--rsh=evil", NONE, NUMBERED))
                .hasMessageContaining("no place");
        assertThatThrownBy(() -> StoreTarget.bucket("../x", NONE, NUMBERED)).hasMessageContaining("no bucket");
    }
}
