package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.output.SitePath;
import dev.candor.output.VisibleText;
import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the plain data of view records and nothing behind it: texts (made visible), numbers, truth values, words of
 * enums, lists, maps, records, addresses relative to the page, and Markdown as safe HTML.
 */
final class ViewWrapper implements ObjectWrapper {
    private static final String PAGE = "page";

    private final Markdown markdown;

    ViewWrapper(Markdown markdown) {
        this.markdown = markdown;
    }

    /** Says which page an environment renders; addresses and anchors depend on it. */
    static void enter(Environment environment, PageLinks page) {
        environment.setCustomAttribute(PAGE, page);
    }

    /** The page that this thread renders. */
    static PageLinks page() {
        return (PageLinks) Environment.getCurrentEnvironment().getCustomAttribute(PAGE);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Collection<?> collection) {
            return new SimpleSequence(collection, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        return value == null ? null : value instanceof TemplateModel model ? model : single(value);
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private TemplateModel single(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(VisibleText.of(text));
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> word) {
            return new SimpleScalar(word(word));
        }
        return special(value);
    }

    private TemplateModel special(Object value) throws TemplateModelException {
        if (value instanceof MarkdownText text) {
            return new HtmlModel(new Text(text), HtmlModel.DEFAULT_LEVEL);
        }
        if (value instanceof SafeHtml html) {
            return HtmlModel.of(html.value());
        }
        if (value instanceof URI uri) {
            return new SimpleScalar(UrlPolicy.judge(uri.toString()) instanceof Url.External url ? url.href() : "");
        }
        if (value instanceof SitePath path) {
            return new SimpleScalar(page().reference(path));
        }
        if (value instanceof Record view) {
            return new RecordModel(view, this);
        }
        throw new TemplateModelException(
                "a view holds a " + value.getClass().getSimpleName() + ", which no theme can show");
    }

    private final class Text implements HtmlModel.Source {
        private final MarkdownText text;

        Text(MarkdownText text) {
            this.text = text;
        }

        @Override
        public String html(int level) {
            return markdown.fragment(text)
                    .on(page(), text.place().path(), level)
                    .value();
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
