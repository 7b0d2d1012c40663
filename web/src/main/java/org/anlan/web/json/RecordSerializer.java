package org.anlan.web.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/**
 * Writes records, component by component, absent ones left out. Yasson knows records only through a multi-release jar,
 * which Payara's class loaders do not honour.
 */
public class RecordSerializer implements JsonbSerializer<Record> {

    @Override
    public void serialize(Record value, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(value, component);
            if (part != null) {
                context.serialize(component.getName(), part, generator);
            }
        }
        generator.writeEnd();
    }

    private static Object read(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(value.getClass() + "." + component.getName(), e);
        }
    }
}
