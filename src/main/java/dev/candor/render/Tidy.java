package dev.candor.render;

/** Takes the blanks at the ends of lines and the empty lines out of a page, but never inside {@code pre}. */
final class Tidy {
    private final String html;
    private final StringBuilder tidy;
    private boolean preformatted;
    private int mention;

    private Tidy(String html) {
        this.html = html;
        this.tidy = new StringBuilder(html.length());
        this.mention = mention(0);
    }

    static String page(CharSequence html) {
        Tidy page = new Tidy(html.toString());
        int start = 0;
        while (start < page.html.length()) {
            int newline = page.html.indexOf('\n', start);
            int end = newline < 0 ? page.html.length() : newline;
            page.line(start, end);
            start = end + 1;
        }
        return page.tidy.toString();
    }

    private void line(int start, int end) {
        boolean before = preformatted;
        if (mention < end) {
            look(html.substring(start, end));
            mention = mention(end);
        }
        int shown = preformatted ? end : stripped(start, end);
        if (before || shown > start) {
            tidy.append(html, start, shown).append('\n');
        }
    }

    private void look(String line) {
        int opened = line.lastIndexOf("<pre");
        int closed = line.lastIndexOf("</pre>");
        if (opened >= 0 || closed >= 0) {
            preformatted = opened > closed;
        }
    }

    /** Where the next line that may begin or end preformatted text has its first such word. */
    private int mention(int from) {
        int found = html.indexOf("pre", from);
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    private int stripped(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(html.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
