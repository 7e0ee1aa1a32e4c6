package dev.thither.cli;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON Schema of the repository, to hold what is written against it. */
final class PublishedSchema {
    private PublishedSchema() {}

    static Schema open(Path file) throws IOException {
        return schema(Files.readString(file));
    }

    /** The schema as it is when nothing may be written that it does not describe. */
    static Schema closed(Path file) throws IOException {
        return schema(Files.readString(file)
                .replace("\"properties\": {", "\"additionalProperties\": false, \"properties\": {"));
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }
}
