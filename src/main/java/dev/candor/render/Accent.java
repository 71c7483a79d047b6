package dev.candor.render;

/**
 * A site's accent colour as links can wear it: each of the two schemes gets the nearest shade that WCAG 2.2 lets a text have
 * on every background of the theme (success criterion 1.4.3).
 *
 * @param light as {@code #rrggbb}, for the light scheme
 * @param dark the same for the dark scheme
 * @param contrast of the colour as it was chosen, on the light scheme's darkest background
 */
public record Accent(String light, String dark, double contrast) {
    /** What 1.4.3 asks of a text of normal size. */
    public static final double ENOUGH = 4.5;

    private static final String DARKEST_OF_LIGHT = "#e9e5df";
    private static final String LIGHTEST_OF_DARK = "#26272c";
    private static final int STEPS = 100;

    /**
     * Shades of a colour.
     *
     * @param colour as {@code #rrggbb}
     */
    public static Accent of(String colour) {
        return new Accent(
                readable(colour, DARKEST_OF_LIGHT, 0),
                readable(colour, LIGHTEST_OF_DARK, 255),
                contrast(colour, DARKEST_OF_LIGHT));
    }

    /** Whether the light scheme cannot show the colour as it was chosen. */
    public boolean isCorrected() {
        return contrast < ENOUGH;
    }

    /** The first of the shades towards black or white that contrasts enough. */
    private static String readable(String colour, String background, int towards) {
        for (int step = 0; step < STEPS; step++) {
            String shade = mixed(colour, towards, step);
            if (contrast(shade, background) >= ENOUGH) {
                return shade;
            }
        }
        return mixed(colour, towards, STEPS);
    }

    private static String mixed(String colour, int towards, int step) {
        StringBuilder shade = new StringBuilder("#");
        for (int channel = 0; channel < 3; channel++) {
            int value = channel(colour, channel);
            int mixed = value + (towards - value) * step / STEPS;
            shade.append(Integer.toHexString(0x100 | mixed), 1, 3);
        }
        return shade.toString();
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour, 1 + 2 * channel, 3 + 2 * channel, 16);
    }

    /** The ratio of two colours, from 1 to 21, as WCAG defines it. */
    static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
