package dev.candor.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    /** The value of a component; null where the record has none of that name. */
    static @Nullable Object value(Record view, String name) {
        Method component = BY_NAME.get(view.getClass()).get(name);
        return component == null ? null : value(view, component);
    }

    /** Hands out all values in the order of their declaration. */
    static void each(Record view, Consumer<Object> use) {
        BY_NAME.get(view.getClass()).values().forEach(component -> use.accept(value(view, component)));
    }

    private static Object value(Record view, Method component) {
        try {
            return component.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a view's component cannot be read", e);
        }
    }
}
