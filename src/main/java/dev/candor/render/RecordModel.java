package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A view record as templates see it: its components by name, and nothing else of it, no method and no class. */
final class RecordModel implements TemplateHashModel {
    private final Record view;
    private final ViewWrapper wrapper;

    RecordModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    Record view() {
        return view;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(Components.value(view, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
