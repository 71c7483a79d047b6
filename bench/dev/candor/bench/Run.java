package dev.candor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a program took.
 *
 * @param wall from its start to its end, in seconds
 * @param processor processor time of all its threads, in seconds
 * @param megabytes its peak resident memory; Linux only, else 0
 */
record Run(double wall, double processor, double megabytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Runs a command to its end and fails where it does. */
    static Run of(Path folder, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Run(wall, processor.toNanos() / 1e9, peak);
    }

    private static double peak(Path status) {
        try {
            Matcher found = PEAK.matcher(Files.readString(status, StandardCharsets.ISO_8859_1));
            return found.find() ? Double.parseDouble(found.group(1)) / 1_024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
