package dev.thither.theme;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Lets templates ask records for their components, and nothing for anything else. */
final class RecordAccess implements MethodAccessValidator {
    @Override
    public boolean isMethodAccessAllowed(Object object, Method method) {
        return object.getClass().isRecord()
                && Arrays.stream(object.getClass().getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }
}
