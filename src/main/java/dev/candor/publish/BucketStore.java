package dev.candor.publish;

import dev.candor.output.MediaType;
import dev.candor.output.SitePath;
import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bucket that speaks S3's protocol, through the command line of AWS, which takes the address of another provider from
 * {@code AWS_ENDPOINT_URL} and logs in as the host is set up to.
 */
final class BucketStore implements Store {
    private static final Pattern PLACE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:/[A-Za-z0-9._~-]+)*/?");
    private static final int NOT_FOUND = 1;

    private final HostTool aws;
    private final String root;

    /**
     * A store.
     *
     * @param place the bucket, and the prefix below which the site lies
     */
    BucketStore(HostTool aws, String place) {
        this.aws = aws;
        this.root = "s3://" + (place.endsWith("/") ? place : place + "/");
    }

    @Override
    public Optional<byte[]> read(SitePath path) throws IOException {
        if (!lists(root + path)) {
            return Optional.empty();
        }
        Path file = Files.createTempFile("candor-", ".copy");
        try {
            aws.succeed(List.of("s3", "cp", "--only-show-errors", root + path, file.toString()));
            return Optional.of(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    /** The status is 1 and nothing is said where nothing is found; anything else is a failure. */
    private boolean lists(String address) {
        HostTool.Answer answer = aws.run(List.of("s3", "ls", address));
        if (!answer.succeeded()
                && !(answer.status() == NOT_FOUND && answer.said().isEmpty())) {
            throw aws.failed(answer);
        }
        return answer.succeeded() && !answer.said().isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return !lists(root);
    }

    @Override
    public void put(Path folder, MediaType type) {
        aws.succeed(List.of(
                "s3",
                "cp",
                "--recursive",
                "--only-show-errors",
                "--content-type",
                type.contentType(),
                folder.toString(),
                root));
    }

    @Override
    public void remove(List<SitePath> paths) {
        paths.forEach(path -> aws.succeed(List.of("s3", "rm", "--only-show-errors", root + path)));
    }

    /** The store behind {@code s3:BUCKET/PREFIX}. */
    static BucketStore of(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw Failure.usage("\"" + place + "\" is no bucket", "say s3:bucket or s3:bucket/prefix");
        }
        return new BucketStore(new HostTool("aws"), place);
    }
}
