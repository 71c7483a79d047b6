package dev.candor.render;

import dev.candor.output.PagePolicy;
import dev.candor.output.SitePath;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** The functions that templates may call beside the view's own data. */
final class ThemeFunctions {
    private ThemeFunctions() {}

    /** {@code asset("candor.css")}: the relative address of one of the theme's assets. */
    static TemplateMethodModelEx asset(ThemeAssets assets) {
        return arguments -> {
            String name = text(arguments, 0);
            SitePath path =
                    assets.find(name).orElseThrow(() -> new TemplateModelException("the theme has no asset " + name));
            return new SimpleScalar(ViewWrapper.page().reference(path));
        };
    }

    /** {@code markdown(text, 3)}: a Markdown text whose headings begin below a heading of level 3. */
    static TemplateMethodModelEx markdown() {
        return arguments -> {
            if (arguments.size() == 2
                    && arguments.get(0) instanceof HtmlModel html
                    && arguments.get(1) instanceof TemplateNumberModel level) {
                return html.below(level.getAsNumber().intValue());
            }
            throw new TemplateModelException("markdown wants a Markdown text and the level of the heading above it");
        };
    }

    /** {@code url(text)}: a web address that a person wrote, or an empty text where it is none that is safe to follow. */
    static TemplateMethodModelEx url() {
        return arguments -> {
            Url url = UrlPolicy.judge(text(arguments, 0));
            return new SimpleScalar(url instanceof Url.External external ? external.href() : "");
        };
    }

    /** {@code json(value)}: a value as JSON for {@code <script type="application/ld+json">}, where HTML's own escaping is wrong. */
    static TemplateMethodModelEx json() {
        return arguments -> HtmlModel.of(LinkedData.json((TemplateModel) arguments.get(0)));
    }

    /** {@code policy(script)}: the page's content security policy, which names its inline data, made by {@code json}, by their hash. */
    static TemplateMethodModelEx policy() {
        return arguments -> {
            boolean inline = arguments.size() == 1 && arguments.get(0) instanceof HtmlModel;
            return new SimpleScalar(
                    inline ? PagePolicy.with(((HtmlModel) arguments.get(0)).html()) : PagePolicy.CONTENT);
        };
    }

    private static String text(List<?> arguments, int index) throws TemplateModelException {
        if (arguments.size() > index && arguments.get(index) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a text is missing in the function's brackets");
    }
}
