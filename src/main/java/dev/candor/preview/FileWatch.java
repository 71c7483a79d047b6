package dev.candor.preview;

import dev.candor.problem.Failure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until something below some folders was saved; a burst of saves counts once. */
public final class FileWatch implements AutoCloseable {
    private static final long BURST_MILLISECONDS = 25;

    private final WatchService service;
    private final List<Path> roots;

    private FileWatch(WatchService service, List<Path> roots) {
        this.service = service;
        this.roots = roots;
    }

    /** Watches folders with all that is below them; those that do not exist are left out. */
    public static FileWatch of(List<Path> roots) {
        try {
            Path any = roots.get(0);
            FileWatch watch = new FileWatch(any.getFileSystem().newWatchService(), List.copyOf(roots));
            watch.registerAll();
            return watch;
        } catch (IOException e) {
            throw Failure.io("cannot watch the files: " + e.getMessage(), "see the system's limit of watched files")
                    .because(e);
        }
    }

    private void registerAll() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                register(root);
            }
        }
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (String.valueOf(folder.getFileName()).equals(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Returns when something was saved and nothing more came for a moment. */
    public void await() throws InterruptedException {
        WatchKey key = service.take();
        boolean folders = false;
        while (key != null) {
            folders |= drain(key);
            key = service.poll(BURST_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        if (folders) {
            followNewFolders();
        }
    }

    private static boolean drain(WatchKey key) {
        boolean created = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            created |= !event.kind().equals(StandardWatchEventKinds.ENTRY_MODIFY);
        }
        key.reset();
        return created;
    }

    private void followNewFolders() {
        try {
            registerAll();
        } catch (IOException e) {
            throw Failure.io("cannot watch the files: " + e.getMessage(), "start the preview again")
                    .because(e);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw Failure.io("cannot stop watching the files: " + e.getMessage(), "")
                    .because(e);
        }
    }
}
