package dev.candor.render;

import freemarker.core.TemplateMarkupOutputModel;

/** Safe HTML as templates see it, made when it is written. */
final class HtmlModel implements TemplateMarkupOutputModel<HtmlModel> {
    static final int DEFAULT_LEVEL = 2;

    private final Source source;
    private final int level;

    /** Makes the HTML. */
    interface Source {
        /** The HTML for below a heading of a level. */
        String html(int level);

        /** Whether there is nothing to show. */
        boolean isEmpty();
    }

    HtmlModel(Source source, int level) {
        this.source = source;
        this.level = level;
    }

    /** HTML at hand, whose headings are as they are. */
    static HtmlModel of(String html) {
        return new HtmlModel(new Fixed(html), DEFAULT_LEVEL);
    }

    /** The same for below a heading of another level. */
    HtmlModel below(int newLevel) {
        return new HtmlModel(source, newLevel);
    }

    String html() {
        return source.html(level);
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    @Override
    public HtmlFormat getOutputFormat() {
        return HtmlFormat.INSTANCE;
    }

    private record Fixed(String value) implements Source {
        @Override
        public String html(int level) {
            return value;
        }

        @Override
        public boolean isEmpty() {
            return value.isEmpty();
        }
    }
}
