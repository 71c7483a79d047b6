package dev.candor.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;

/**
 * Writes template values as JSON that may stand in a script element: no character of it can end the element, begin a comment
 * or a tag, or end a line of script.
 */
final class LinkedData {
    private LinkedData() {}

    static String json(TemplateModel value) throws TemplateModelException {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(TemplateModel value, StringBuilder json) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            quote(text.getAsString(), json);
        } else if (value instanceof TemplateNumberModel number) {
            json.append(new BigDecimal(number.getAsNumber().toString()).toPlainString());
        } else if (value instanceof TemplateBooleanModel truth) {
            json.append(truth.getAsBoolean());
        } else if (value instanceof TemplateSequenceModel list) {
            list(list, json);
        } else if (value instanceof TemplateHashModelEx hash) {
            object(hash, json);
        } else {
            throw new TemplateModelException("json writes texts, numbers, truth values, lists and maps");
        }
    }

    private static void list(TemplateSequenceModel list, StringBuilder json) throws TemplateModelException {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i == 0 ? "" : ",");
            write(list.get(i), json);
        }
        json.append(']');
    }

    private static void object(TemplateHashModelEx hash, StringBuilder json) throws TemplateModelException {
        json.append('{');
        String comma = "";
        for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); comma = ",") {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            json.append(comma);
            quote(key, json);
            json.append(':');
            write(hash.get(key), json);
        }
        json.append('}');
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7E || "\"\\<>&'".indexOf(c) >= 0) {
                json.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
