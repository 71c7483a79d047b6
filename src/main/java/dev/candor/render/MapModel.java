package dev.candor.render;

import dev.candor.output.VisibleText;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as templates see it, looked up where it is: a page asks the theme's hundreds of words for a dozen. */
final class MapModel implements TemplateHashModelEx {
    private final Map<?, ?> map;
    private final ViewWrapper wrapper;

    MapModel(Map<?, ?> map, ViewWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Object value = map.get(name);
        return wrapper.wrap(value == null ? byName(name) : value);
    }

    /** What no key equals may still be an enum's word, or a key that had to be made visible. */
    private @Nullable Object byName(String name) {
        return map.entrySet().stream()
                .filter(entry -> !(entry.getKey() instanceof String plain && plain.equals(VisibleText.of(plain))))
                .filter(entry -> name(entry.getKey()).equals(name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static String name(Object key) {
        return key instanceof Enum<?> word ? ViewWrapper.word(word) : VisibleText.of(key.toString());
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(map.keySet().stream().map(MapModel::name).toList(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(map.values(), wrapper);
    }
}
