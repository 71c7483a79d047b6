package dev.candor.publish;

import dev.candor.output.MediaType;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder that {@code rsync} reaches, on this host or another; it gives each file its name when the file is whole. */
final class RsyncStore implements Store {
    private static final int PARTIAL = 23;
    private static final int VANISHED = 24;

    private final HostTool rsync;
    private final String destination;

    /**
     * A store.
     *
     * @param destination as rsync wants it: {@code host:path}, {@code rsync://host/module/path} or a path
     */
    RsyncStore(HostTool rsync, String destination) {
        this.rsync = rsync;
        this.destination = destination.endsWith("/") ? destination : destination + "/";
    }

    @Override
    public Optional<byte[]> read(SitePath path) throws IOException {
        Path folder = Files.createTempDirectory("candor-");
        try {
            HostTool.Answer answer = rsync.run(List.of("--", destination + path, folder + "/"));
            if (answer.succeeded()) {
                return Optional.of(Files.readAllBytes(folder.resolve(path.value())));
            }
            if (isMissing(answer)) {
                return Optional.empty();
            }
            throw rsync.failed(answer);
        } finally {
            Trees.delete(folder);
        }
    }

    private static boolean isMissing(HostTool.Answer answer) {
        return answer.status() == PARTIAL && answer.said().contains("No such file");
    }

    @Override
    public boolean isEmpty() {
        HostTool.Answer answer = rsync.run(List.of("--list-only", "--", destination));
        if (!answer.succeeded() && !isMissing(answer)) {
            throw rsync.failed(answer);
        }
        return isMissing(answer) || answer.said().lines().allMatch(line -> line.endsWith(" ."));
    }

    @Override
    public void put(Path folder, MediaType type) {
        rsync.succeed(List.of("--recursive", "--ignore-times", "--chmod=D755,F644", "--", folder + "/", destination));
    }

    /** What is listed and missing here is deleted there. */
    @Override
    public void remove(List<SitePath> paths) throws IOException {
        if (paths.isEmpty()) {
            return;
        }
        Path empty = Files.createTempDirectory("candor-");
        Path list = Files.createTempFile("candor-", ".list");
        try {
            Files.write(list, paths.stream().map(SitePath::value).toList());
            HostTool.Answer answer =
                    rsync.run(List.of("--delete-missing-args", "--files-from=" + list, "--", empty + "/", destination));
            if (!answer.succeeded() && answer.status() != VANISHED) {
                throw rsync.failed(answer);
            }
        } finally {
            Files.delete(list);
            Trees.delete(empty);
        }
    }

    /** The store behind {@code rsync:DESTINATION}. */
    static RsyncStore of(String destination) {
        if (destination.isBlank() || destination.startsWith("-")) {
            throw Failure.usage("\"" + destination + "\" is no place for rsync", "say rsync:host:/srv/status");
        }
        return new RsyncStore(new HostTool("rsync"), destination);
    }
}
