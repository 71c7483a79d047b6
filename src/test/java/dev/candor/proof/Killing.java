package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a program the hard way at random moments of its life, measured against runs that nobody disturbed.
 *
 * <p>Every other moment lies in the last third of a run, where the work that others see is done.
 */
final class Killing {
    /** How many kills make a proof. */
    static final int TIMES = HostileStrings.FULL ? 100 : 8;

    private static final long SEED = 20_261_103;

    private final Random random = new Random(SEED);
    private final Candor program;
    private final String[] arguments;
    private long length;
    private int kills;
    private int hits;

    Killing(Candor program, String... arguments) {
        this.program = program;
        this.arguments = arguments.clone();
    }

    /** Runs the program to its good end and measures how long that takes. */
    Candor.Run finish() {
        long start = System.nanoTime();
        Candor.Run run = program.run(arguments);
        length = System.nanoTime() - start;
        assertThat(run.exit()).as(run.said()).isZero();
        return run;
    }

    /** Starts the program and kills it at the next moment. */
    void kill() throws InterruptedException {
        double share = kills % 2 == 0 ? random.nextDouble() : (2 + random.nextDouble()) / 3;
        kills++;
        Process process = program.start(arguments);
        if (!process.waitFor((long) (share * length), TimeUnit.NANOSECONDS)) {
            hits++;
        }
        process.destroyForcibly().waitFor();
    }

    /** A proof in which every run had ended before it was killed proves nothing. */
    void assertHits() {
        assertThat(hits).as("runs that were alive when they were killed").isPositive();
    }
}
