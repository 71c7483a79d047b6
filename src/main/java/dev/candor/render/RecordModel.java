package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view record as templates see it: its components by name, and nothing else of it, no method and no class. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor());
            }
            return Map.copyOf(components);
        }
    };

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
        Method component = COMPONENTS.get(view.getClass()).get(name);
        return component == null ? null : wrapper.wrap(value(component));
    }

    private Object value(Method component) throws TemplateModelException {
        try {
            return component.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("a view's component cannot be read", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
