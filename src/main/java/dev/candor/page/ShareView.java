package dev.candor.page;

/**
 * What a page says of itself to those who show a preview of it.
 *
 * @param type its Open Graph type: {@code website} or {@code article}
 * @param schema its schema.org type for linked data; empty for pages that are only ways to others
 * @param image the absolute address of its preview image; empty where the site has no URL
 * @param width of the image in pixels
 * @param height of the image in pixels
 * @param published when it was first said, in ISO 8601; empty where that means nothing
 * @param modified when it was last changed, in ISO 8601; empty where that means nothing
 */
public record ShareView(
        String type, String schema, String image, int width, int height, String published, String modified) {}
