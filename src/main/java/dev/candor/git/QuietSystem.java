package dev.candor.git;

import java.io.File;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * JGit's view of this machine, with no user, no environment and no configuration but the repository's own.
 *
 * <p>By itself JGit reads {@code ~/.gitconfig}, writes {@code ~/.config/jgit/config}, and probes the clock of a file system
 * by writing next to the repository; what is built must depend on none of that.
 */
public final class QuietSystem extends SystemReader.Delegate {
    private static final int DELTA_CACHE_BYTES = 64 << 20;
    private static final Logger LOG = Logger.getLogger("org.eclipse.jgit");
    private static final QuietSystem INSTANCE = new QuietSystem(SystemReader.getInstance());

    private final FileBasedConfig nothing = new Nothing();

    private QuietSystem(SystemReader system) {
        super(system);
        // JGit logs what it also throws, with stack traces.
        LOG.setLevel(Level.OFF);
        WindowCacheConfig cache = new WindowCacheConfig();
        cache.setDeltaBaseCacheLimit(DELTA_CACHE_BYTES);
        cache.setExposeStatsViaJmx(false);
        cache.install();
    }

    /** Puts this in the place of JGit's own; does nothing the second time. */
    public static synchronized void install() {
        if (SystemReader.getInstance() != INSTANCE) {
            SystemReader.setInstance(INSTANCE);
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return nothing;
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return nothing;
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return nothing;
    }

    @Override
    public FileBasedConfig getUserConfig() {
        return nothing;
    }

    @Override
    public FileBasedConfig getSystemConfig() {
        return nothing;
    }

    @Override
    public FileBasedConfig getJGitConfig() {
        return nothing;
    }

    /** An empty configuration that is in no file, and knows the resolution of every clock so that none is measured. */
    private static final class Nothing extends FileBasedConfig {
        private static final String CLOCKS = "filesystem";

        Nothing() {
            super(new File(""), FS.DETECTED);
        }

        @Override
        public @Nullable String getString(String section, @Nullable String subsection, @Nullable String name) {
            return CLOCKS.equals(section)
                    ? "10 " + TimeUnit.MILLISECONDS.name().toLowerCase(java.util.Locale.ROOT)
                    : null;
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nothing is ever written.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
