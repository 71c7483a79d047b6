package dev.candor.git;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a repository keeps its things on disk.
 *
 * @param gitDir holds HEAD: {@code .git}, a bare repository itself, or the folder a linked worktree points to
 * @param commonDir holds the objects and the configuration; differs from {@code gitDir} for a linked worktree only
 * @param workTree the files beside it; empty for a bare repository
 * @param prefix the folder that was asked for, below the root of the files; empty for the root itself
 */
record RepositoryPlace(Path gitDir, Path commonDir, Optional<Path> workTree, String prefix) {
    private static final String POINTER = "gitdir:";
    private static final int LONGEST_PATH = 4096;

    /** The repository around a folder, looked for upwards as Git does; empty where there is none. */
    static Optional<RepositoryPlace> around(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            Path dotGit = at.resolve(".git");
            if (Files.exists(dotGit)) {
                Path gitDir = Files.isDirectory(dotGit) ? dotGit : target(dotGit);
                return Optional.of(of(gitDir, Optional.of(at), prefix(at, start)));
            }
            if (looksBare(at)) {
                return Optional.of(of(at, Optional.empty(), ""));
            }
        }
        return Optional.empty();
    }

    static RepositoryPlace of(Path gitDir, Optional<Path> workTree, String prefix) {
        Path common = gitDir.resolve("commondir");
        Path commonDir = Files.isRegularFile(common) ? sibling(common, firstLine(common)) : gitDir;
        return new RepositoryPlace(gitDir, commonDir, workTree, prefix);
    }

    private static String prefix(Path root, Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    private static boolean looksBare(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    /** Where the {@code .git} file of a linked worktree or a submodule points to. */
    private static Path target(Path dotGit) {
        String line = firstLine(dotGit);
        if (!line.startsWith(POINTER)) {
            throw Failure.io(dotGit + " is neither a repository nor a link to one", GitErrors.FSCK);
        }
        Path target = sibling(dotGit, line.substring(POINTER.length()).strip());
        if (!Files.isDirectory(target)) {
            throw Failure.io(
                    dotGit + " points to a repository that is not there",
                    "git worktree repair mends the link of a worktree that was moved");
        }
        return target;
    }

    private static Path sibling(Path file, String path) {
        try {
            return file.resolveSibling(path).normalize();
        } catch (InvalidPathException e) {
            throw Failure.io(file + " holds no path", GitErrors.FSCK).because(e);
        }
    }

    private static String firstLine(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST_PATH), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw Failure.io(file + " cannot be read", "may you read it?").because(e);
        }
    }
}
