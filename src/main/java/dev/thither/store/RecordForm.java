package dev.thither.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record by its components, in their order. */
final class RecordForm implements Form {
    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final Form[] forms;

    /** @param forms of the components, not used before a first value is written or read */
    RecordForm(Class<?> type, Form... forms) {
        var components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
        constructor.setAccessible(true);
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        this.forms = forms;
    }

    @Override
    public void write(Object value, Encoder out) {
        for (var i = 0; i < accessors.size(); i++) {
            forms[i].write(component(value, accessors.get(i)), out);
        }
    }

    private static Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot ask a record for its " + accessor.getName(), e);
        }
    }

    @Override
    public Object read(Decoder in) {
        var values = new Object[accessors.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = forms[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getName(), e);
        }
    }
}
