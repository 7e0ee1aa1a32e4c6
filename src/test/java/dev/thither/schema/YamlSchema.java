package dev.thither.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema of the folder {@code schema/}, asked about YAML as editors ask: of the types that YAML 1.2 knows. */
public final class YamlSchema {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode root;
    private final Schema schema;

    private YamlSchema(JsonNode root) {
        this.root = root;
        this.schema = REGISTRY.getSchema(root);
    }

    /** The one for front matters or for a file: {@code front-matter}, {@code thither}, {@code ladder}. */
    public static YamlSchema of(String name) {
        try {
            return new YamlSchema(JSON.readTree(Files.readString(Path.of("schema", name + ".schema.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text is YAML, and all that it says is allowed. */
    public boolean accepts(String yaml) {
        try {
            var read =
                    new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
            return schema.validate(JSON.<JsonNode>valueToTree(read)).isEmpty();
        } catch (YamlEngineException notYaml) {
            return false;
        }
    }

    /** What the schema of schemas finds wrong in it. */
    List<Error> problems() {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(root);
    }

    public JsonNode root() {
        return root;
    }

    public String description() {
        return root.path("description").asString();
    }

    /** The keys that an object at this place of the schema may have, in the order written. */
    public List<String> keys(String pointer) {
        return List.copyOf(root.at(pointer + "/properties").propertyNames());
    }

    /** The words of the enumeration at this place, without numbers and nothing. */
    public List<String> words(String pointer) {
        return root.at(pointer + "/enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
