package dev.candor.render;

/** Takes the blanks at the ends of lines and the empty lines out of a page, but never inside {@code pre}. */
final class Tidy {
    private final StringBuilder tidy;
    private boolean preformatted;

    private Tidy(int length) {
        tidy = new StringBuilder(length);
    }

    static String page(CharSequence html) {
        Tidy page = new Tidy(html.length());
        html.toString().lines().forEach(page::line);
        return page.tidy.toString();
    }

    private void line(String line) {
        int opened = line.lastIndexOf("<pre");
        int closed = line.lastIndexOf("</pre>");
        boolean before = preformatted;
        if (opened >= 0 || closed >= 0) {
            preformatted = opened > closed;
        }
        String shown = preformatted ? line : line.stripTrailing();
        if (before || !shown.isEmpty()) {
            tidy.append(shown).append('\n');
        }
    }
}
