package dev.candor.feed;

/**
 * How much of each pixel some outlines cover, by the exact area of each: every edge adds to the pixels it passes how much it turns on or off, and a sum
 * from left to right gives the cover. Java's arithmetic is the same on every machine (JEP 306), so the picture is.
 */
final class Coverage {
    private static final int CURVE = 8;

    private final int width;
    private final int height;
    private final double[] changes;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.changes = new double[width * height + 1];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Adds an outline; {@code x} and {@code y} are where its origin stands, {@code size} is a thousand of its units in pixels. */
    void add(Outlines.Outline outline, double x, double y, double size) {
        new Pen(x, y, size / 1000).follow(outline.path());
    }

    /** The cover of each pixel from 0 to {@code most}, row by row. */
    byte[] levels(int most) {
        byte[] levels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += changes[i];
                levels[i] = (byte) (Math.min(1, Math.abs(sum)) * most + 0.5);
            }
        }
        return levels;
    }

    /** Walks along one outline. */
    private final class Pen {
        private final double left;
        private final double base;
        private final double scale;
        private double startX;
        private double startY;
        private double x;
        private double y;
        private String path = "";
        private int at;

        private Pen(double left, double base, double scale) {
            this.left = left;
            this.base = base;
            this.scale = scale;
        }

        private void follow(String outline) {
            path = outline;
            while (at < path.length()) {
                step(path.charAt(at++));
            }
        }

        private void step(char command) {
            switch (command) {
                case 'M' -> {
                    x = startX = left + number() * scale;
                    y = startY = base - number() * scale;
                }
                case 'L' -> to(left + number() * scale, base - number() * scale);
                case 'Q' -> curve(left + number() * scale, base - number() * scale);
                default -> to(startX, startY);
            }
        }

        private void curve(double controlX, double controlY) {
            double fromX = x;
            double fromY = y;
            double endX = left + number() * scale;
            double endY = base - number() * scale;
            for (int i = 1; i <= CURVE; i++) {
                double t = (double) i / CURVE;
                double u = 1 - t;
                to(
                        u * u * fromX + 2 * u * t * controlX + t * t * endX,
                        u * u * fromY + 2 * u * t * controlY + t * t * endY);
            }
        }

        private int number() {
            int end = at;
            while (end < path.length() && (path.charAt(end) == '-' || Character.isDigit(path.charAt(end)))) {
                end++;
            }
            int value = Integer.parseInt(path, at, end, 10);
            at = end < path.length() && path.charAt(end) == ' ' ? end + 1 : end;
            return value;
        }

        private void to(double nextX, double nextY) {
            edge(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        double sign = fromY < toY ? 1 : -1;
        double topX = fromY < toY ? fromX : toX;
        double topY = Math.min(fromY, toY);
        double bottomY = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        int last = Math.min(height - 1, (int) Math.ceil(bottomY) - 1);
        for (int row = Math.max(0, (int) topY); row <= last; row++) {
            double start = Math.max(row, topY);
            double end = Math.min(row + 1.0, bottomY);
            double a = topX + (start - topY) * slope;
            double b = topX + (end - topY) * slope;
            span(row, Math.min(a, b), Math.max(a, b), sign * (end - start));
        }
    }

    /** Shares out an edge's part in one row among the pixels between its two ends. */
    private void span(int row, double from, double to, double amount) {
        int first = clamp((int) Math.floor(from));
        int last = clamp((int) Math.ceil(to) - 1);
        double before = 0;
        for (int pixel = first; pixel <= Math.max(first, last); pixel++) {
            double covered = from == to ? pixel + 1 - from : reached(from, to, pixel + 1.0);
            double part = Math.max(0, Math.min(1, covered)) * amount;
            put(row, pixel, part - before);
            before = part;
        }
        put(row, Math.max(first, last) + 1, amount - before);
    }

    /** The area left of a pixel's right side and right of an edge that crosses from one place to another, in that pixel. */
    private static double reached(double from, double to, double right) {
        double begin = Math.max(from, right - 1);
        double end = Math.min(to, right);
        double passed = (end - begin) / (to - from);
        double before = (begin - from) / (to - from);
        return passed * (right - (begin + end) / 2) + before;
    }

    private int clamp(int pixel) {
        return Math.max(0, Math.min(width - 1, pixel));
    }

    private void put(int row, int pixel, double change) {
        if (pixel < width) {
            changes[row * width + pixel] += change;
        }
    }
}
