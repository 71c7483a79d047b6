package dev.candor.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of view records: their names in the order of their declaration, and their values. */
final class Components {
    private static final ClassValue<Map<String, Method>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor());
            }
            return Collections.unmodifiableMap(components);
        }
    };

    private Components() {}

    /** The accessors by name. */
    static Map<String, Method> of(Record view) {
        return BY_NAME.get(view.getClass());
    }

    /** The value of one component. */
    static Object value(Record view, Method component) {
        try {
            return component.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a view's component cannot be read", e);
        }
    }
}
