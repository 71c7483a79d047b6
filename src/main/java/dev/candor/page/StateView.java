package dev.candor.page;

/**
 * A state as a page shows it: never by colour alone, always with its shape and its word.
 *
 * @param css names shape and colour: {@code op}, {@code maint}, {@code degraded}, {@code partial}, {@code major} or {@code note}
 * @param word what it is called in the page's locale
 */
public record StateView(String css, String word) {}
