package dev.candor.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands a theme's files to Freemarker, each once it has passed {@link ThemeRules}. */
final class ThemeLoader implements TemplateLoader {
    private final ThemeFiles files;

    ThemeLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return name.endsWith(".ftlh") && files.names().contains(name) ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = (String) source;
        Optional<byte[]> bytes = files.read(name);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.orElseThrow()))
                .toString();
        ThemeRules.check(files.path(name), text);
        return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
