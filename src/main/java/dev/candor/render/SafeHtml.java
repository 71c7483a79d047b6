package dev.candor.render;

/**
 * HTML that holds nothing outside the allowlist, whatever the text was that it comes from.
 *
 * @param value a fragment that may stand wherever flow content may
 */
public record SafeHtml(String value) {
    @Override
    public String toString() {
        return value;
    }
}
