package dev.thither.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How a value of one type stands in the bytes. */
interface Form {
    Form STRING = new Form() {
        @Override
        public void write(Object value, Encoder out) {
            out.string((String) value);
        }

        @Override
        public Object read(Decoder in) {
            return in.string();
        }
    };

    Form INT = new Form() {
        @Override
        public void write(Object value, Encoder out) {
            out.number((Integer) value);
        }

        @Override
        public Object read(Decoder in) {
            return (int) in.number();
        }
    };

    Form LONG = new Form() {
        @Override
        public void write(Object value, Encoder out) {
            out.number((Long) value);
        }

        @Override
        public Object read(Decoder in) {
            return in.number();
        }
    };

    Form BOOLEAN = new Form() {
        @Override
        public void write(Object value, Encoder out) {
            out.number((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(Decoder in) {
            return in.number() == 1;
        }
    };

    void write(Object value, Encoder out);

    Object read(Decoder in);

    /** A constant by its name. */
    record OfEnum(Map<String, Object> constants) implements Form {
        @Override
        public void write(Object value, Encoder out) {
            out.string(((Enum<?>) value).name());
        }

        @Override
        public Object read(Decoder in) {
            return Objects.requireNonNull(constants.get(in.string()));
        }
    }

    /** A list by its length and its items. */
    record OfList(Form item) implements Form {
        @Override
        public void write(Object value, Encoder out) {
            var items = (List<?>) value;
            out.number(items.size());
            items.forEach(each -> item.write(each, out));
        }

        @Override
        public Object read(Decoder in) {
            var count = (int) in.number();
            var items = new ArrayList<Object>(count);
            for (var i = 0; i < count; i++) {
                items.add(item.read(in));
            }
            return List.copyOf(items);
        }
    }

    /** One or none. */
    record OfOptional(Form item) implements Form {
        @Override
        public void write(Object value, Encoder out) {
            var given = (Optional<?>) value;
            out.number(given.isPresent() ? 1 : 0);
            given.ifPresent(each -> item.write(each, out));
        }

        @Override
        public Object read(Decoder in) {
            return in.number() == 1 ? Optional.of(item.read(in)) : Optional.empty();
        }
    }

    /** A value that is found again by its name. */
    record OfNamed(Function<Object, String> name, Function<String, ?> find) implements Form {
        @Override
        public void write(Object value, Encoder out) {
            out.string(name.apply(value));
        }

        @Override
        public Object read(Decoder in) {
            return find.apply(in.string());
        }
    }
}
