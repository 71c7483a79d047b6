package dev.candor.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** HTML that escapes everything but {@link HtmlModel}, which is why a template needs no way around escaping. */
final class HtmlFormat extends MarkupOutputFormat<HtmlModel> {
    static final HtmlFormat INSTANCE = new HtmlFormat();

    private HtmlFormat() {}

    @Override
    public String getName() {
        return "candorHtml";
    }

    @Override
    public String getMimeType() {
        return "text/html";
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public HtmlModel fromPlainTextByEscaping(String text) {
        return HtmlModel.of(escapePlainText(text));
    }

    @Override
    public HtmlModel fromMarkup(String markup) {
        return HtmlModel.of(markup);
    }

    @Override
    public void output(HtmlModel model, Writer out) throws IOException {
        out.write(model.html());
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        HTMLOutputFormat.INSTANCE.output(text, out);
    }

    @Override
    public String getSourcePlainText(HtmlModel model) {
        return "";
    }

    @Override
    public String getMarkupString(HtmlModel model) {
        return model.html();
    }

    @Override
    public HtmlModel concat(HtmlModel first, HtmlModel second) {
        return HtmlModel.of(first.html() + second.html());
    }

    @Override
    public String escapePlainText(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    @Override
    public boolean isEmpty(HtmlModel model) {
        return model.isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
