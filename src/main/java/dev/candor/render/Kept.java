package dev.candor.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code <@kept per=["script", chrome.language, chrome.home]>…</@kept>}: what stands between is made once for each combination of
 * these texts in a build, so they must name all that it depends on.
 */
final class Kept implements TemplateDirectiveModel {
    private static final String PER = "per";

    private final Map<String, String> made = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // as Freemarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String key = key(Optional.ofNullable(parameters.get(PER)));
        String kept = made.get(key);
        if (kept == null) {
            StringWriter out = new StringWriter();
            body.render(out);
            kept = out.toString();
            made.put(key, kept);
        }
        environment.getOut().write(kept);
    }

    private static String key(Optional<?> per) throws TemplateModelException {
        if (!(per.orElse(null) instanceof TemplateSequenceModel texts)) {
            throw new TemplateModelException("kept wants a list of texts as per=[…]");
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (!(texts.get(i) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException("kept wants texts in per=[…]");
            }
            key.append(text.getAsString()).append('\n');
        }
        return key.toString();
    }
}
