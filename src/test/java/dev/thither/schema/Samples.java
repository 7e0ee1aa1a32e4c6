package dev.thither.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * YAML documents that a schema's own examples make, and the places in them where something else may be put. A document
 * is a map of maps, lists and scalars; scalars are kept as they are spelt, so that {@code no} and {@code "no"} differ.
 */
final class Samples {
    private final JsonNode root;
    private final Set<Place> places = new LinkedHashSet<>();

    Samples(JsonNode root) {
        this.root = root;
        collect(List.of(), root);
    }

    /**
     * A place that the schema provides for a value.
     *
     * @param path the keys that lead to it; {@code 0} for the items of a list
     */
    record Place(List<String> path, JsonNode schema) {}

    /** All of them, with keys that stand for any. */
    Set<Place> places() {
        return places;
    }

    /** The words that a place lists. */
    List<String> words(Place place) {
        return parts(place.schema)
                .flatMap(part -> part.path("enum").valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** Those with a closed set of words. */
    List<Place> placesOfWords() {
        return places.stream()
                .filter(place -> !words(place).isEmpty())
                .filter(place -> parts(place.schema).noneMatch(root.at("/$defs/line")::equals))
                .toList();
    }

    /** Those that hold a date. */
    List<Place> placesOfDates() {
        return places.stream()
                .filter(place -> parts(place.schema)
                        .anyMatch(part -> part.path("pattern").asString("").contains("\\d{4}-")))
                .toList();
    }

    private void collect(List<String> path, JsonNode schema) {
        parts(schema).forEach(part -> {
            part.path("properties").propertyStream().forEach(each -> add(path, each.getKey(), each.getValue()));
            add(path, "0", part.path("items"));
            add(path, "Tech Lead", part.path("additionalProperties"));
        });
    }

    private void add(List<String> path, String key, JsonNode schema) {
        if (schema.isObject()) {
            var inner = Stream.concat(path.stream(), Stream.of(key)).toList();
            places.add(new Place(inner, schema));
            collect(inner, schema);
        }
    }

    /** A schema, and those that it refers to or that are its alternatives. */
    private Stream<JsonNode> parts(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        var referred = reference.isEmpty() ? Stream.<JsonNode>of() : parts(root.at(reference.substring(1)));
        var alternatives = schema.path("anyOf").valueStream().flatMap(this::parts);
        return Stream.of(Stream.of(schema), referred, alternatives).flatMap(each -> each);
    }

    /** Some of the keys, each with one of its examples. */
    Map<String, Object> document(Random random) {
        return keys(root, random);
    }

    private Map<String, Object> keys(JsonNode schema, Random random) {
        var document = new LinkedHashMap<String, Object>();
        parts(schema)
                .flatMap(part -> part.path("properties").propertyStream())
                .filter(each -> random.nextInt(4) > 0)
                .forEach(each -> document.put(each.getKey(), value(each.getValue(), random)));
        return document;
    }

    private Object value(JsonNode schema, Random random) {
        if (parts(schema).anyMatch(part -> part.has("properties")) && random.nextBoolean()) {
            return keys(schema, random);
        }
        var examples = parts(schema)
                .flatMap(part -> Stream.concat(
                        part.path("examples").valueStream(), part.path("enum").valueStream()))
                .toList();
        return spelt(examples.get(random.nextInt(examples.size())));
    }

    /** An example of the whole. */
    static Map<String, Object> document(JsonNode json) {
        var document = new LinkedHashMap<String, Object>();
        json.propertyStream().forEach(each -> document.put(each.getKey(), spelt(each.getValue())));
        return document;
    }

    /** An example of a value; simple words stand without quotes, as people write them. */
    static Object spelt(JsonNode json) {
        if (json.isObject()) {
            return document(json);
        }
        if (json.isArray()) {
            return json.valueStream().map(Samples::spelt).toList();
        }
        return json.asString().matches("[a-z][a-z -]*|\\d{4}-\\d\\d-\\d\\d") ? json.asString() : json.toString();
    }

    /** A document with something else, or something more, in one place. */
    static Map<String, Object> with(Map<String, Object> document, List<String> path, Object value) {
        var changed = new LinkedHashMap<>(document);
        changed.put(path.get(0), within(changed.get(path.get(0)), path.subList(1, path.size()), value));
        return changed;
    }

    @SuppressWarnings("unchecked") // documents are made above
    private static Object within(Object old, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        if (path.get(0).equals("0")) {
            var items = new ArrayList<Object>(old instanceof List<?> list ? list : List.of());
            var first = items.isEmpty() ? "" : items.remove(0);
            items.add(0, within(first, path.subList(1, path.size()), value));
            return items;
        }
        return with(old instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(), path, value);
    }

    /** The document as YAML, a line for each key. */
    static String yaml(Map<String, Object> document) {
        return document.entrySet().stream()
                .map(each -> each.getKey() + ": " + inline(each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> each.getKey() + ": " + inline(each.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Samples::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }
}
