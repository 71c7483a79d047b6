package dev.candor.feed;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON with its keys in the order they were put, one line, ended by a line feed. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** {@code null}. */
    static JsonNode nothing() {
        return NODES.nullNode();
    }

    static ArrayNode array(Stream<? extends JsonNode> items) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode words(Collection<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    /** The bytes; half a surrogate pair, which UTF-8 cannot hold, comes out as a question mark. */
    static byte[] bytes(JsonNode node) {
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An output that is small enough to be made at once. */
    static OutputFile file(String path, ObjectNode content) {
        return OutputFile.of(SitePath.of(path), MediaType.JSON, path, bytes(content));
    }
}
