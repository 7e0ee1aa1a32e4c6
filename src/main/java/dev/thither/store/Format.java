package dev.thither.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How records of a type become bytes and come back, with all their components. A component may be a string, an
 * {@code int}, a {@code long}, a {@code boolean}, a constant, a record, or a list or an optional of these. Nothing of
 * another type can be made by reading bytes.
 *
 * @param <T> the records
 */
public final class Format<T extends Record> {
    private final Class<T> type;
    private final Map<Class<?>, Form> forms = new HashMap<>();
    private final StringBuilder shape = new StringBuilder();
    private final Form form;

    private Format(Class<T> type) {
        this.type = type;
        this.form = form(type);
    }

    private <N> Format(Class<T> type, Class<N> named, Function<N, String> name, Function<String, N> find) {
        this.type = type;
        forms.put(named, new Form.OfNamed(value -> name.apply(named.cast(value)), find));
        this.form = form(type);
    }

    /**
     * The format of a type.
     *
     * @throws IllegalArgumentException when a component is of a type that cannot be stored
     */
    public static <T extends Record> Format<T> of(Class<T> type) {
        return new Format<>(type);
    }

    /**
     * The format of a type with components that are not stored themselves, but found again by their names.
     *
     * @throws IllegalArgumentException when a component is of a type that cannot be stored
     */
    public static <T extends Record, N> Format<T> of(
            Class<T> type, Class<N> named, Function<N, String> name, Function<String, N> find) {
        return new Format<>(type, named, name, find);
    }

    /** All types in it with the names of their components and constants: bytes fit no format with another shape. */
    public String shape() {
        return shape.toString();
    }

    /** The bytes of a value; equal values have equal bytes. */
    public byte[] write(T value) {
        var out = new Encoder();
        form.write(value, out);
        return out.bytes();
    }

    /** The value that {@link #write} made these bytes of. */
    public T read(ByteBuffer bytes) {
        return type.cast(form.read(new Decoder(bytes)));
    }

    private Form form(Type of) {
        if (of instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Form.OfList(form(generic.getActualTypeArguments()[0]));
        }
        if (of instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return new Form.OfOptional(form(generic.getActualTypeArguments()[0]));
        }
        if (of instanceof Class<?> plain) {
            var known = forms.get(plain);
            return known == null ? newForm(plain) : known;
        }
        throw new IllegalArgumentException(of.getTypeName() + " cannot be stored");
    }

    private Form newForm(Class<?> plain) {
        if (plain == String.class) {
            return Form.STRING;
        }
        if (plain == int.class) {
            return Form.INT;
        }
        if (plain == long.class) {
            return Form.LONG;
        }
        if (plain == boolean.class) {
            return Form.BOOLEAN;
        }
        if (plain.isEnum()) {
            describe(plain, Arrays.toString(plain.getEnumConstants()));
            forms.put(
                    plain,
                    new Form.OfEnum(Arrays.stream(plain.getEnumConstants())
                            .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant))));
            return form(plain);
        }
        if (plain.isRecord()) {
            return recordForm(plain);
        }
        throw new IllegalArgumentException(plain.getName() + " cannot be stored");
    }

    /** Known before its components are, since one of them may hold others of its kind. */
    private Form recordForm(Class<?> plain) {
        var components = Arrays.asList(plain.getRecordComponents());
        describe(
                plain,
                components.stream()
                        .map(each ->
                                each.getName() + " " + each.getGenericType().getTypeName())
                        .collect(Collectors.joining(", ")));
        var parts = new Form[components.size()];
        var made = new RecordForm(plain, parts);
        forms.put(plain, made);
        for (var i = 0; i < parts.length; i++) {
            parts[i] = form(components.get(i).getGenericType());
        }
        return made;
    }

    private void describe(Class<?> plain, String parts) {
        shape.append(plain.getName()).append(' ').append(parts).append('\n');
    }
}
