package dev.candor.feed;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges JSON by the schemas that a site is shipped with. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final Schema STATUSPAGE = of("statuspage-v2.schema.json");
    static final Schema DATA = of("schema.json");

    private Schemas() {}

    private static Schema of(String name) {
        return REGISTRY.getSchema(new String(Shipped.bytes(name), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    static List<String> complaints(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
