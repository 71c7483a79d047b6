package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * What the preview image of a page says.
 *
 * @param path where the image goes
 * @param site the site's title
 * @param title the record's title, or the site's where the image stands for the site
 * @param text a sentence below the title; empty for none
 * @param state the {@link StateView#css()} of its shape; empty for none
 * @param facts words beside the shape
 * @param day the record's day as {@code 2026-11-03}, for scripts that the image cannot write; empty where the image stands for the site
 */
public record ShareCard(
        SitePath path, String site, String title, String text, String state, List<String> facts, String day) {
    /** In pixels. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;
}
