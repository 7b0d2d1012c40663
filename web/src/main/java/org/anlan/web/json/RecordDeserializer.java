package org.anlan.web.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Supplier;

/** Reads records through their canonical constructor; what the JSON does not have is null, or 0 for a primitive. */
public class RecordDeserializer implements JsonbDeserializer<Record> {

    private final Supplier<Jsonb> jsonb;

    /** @param jsonb what reads the components, with this deserializer in it */
    RecordDeserializer(Supplier<Jsonb> jsonb) {
        this.jsonb = jsonb;
    }

    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonObject json = parser.getObject();
        RecordComponent[] components = ((Class<?>) type).getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> part(json.get(component.getName()), component))
                .toArray();
        return create((Class<?>) type, components, parts);
    }

    private Object part(JsonValue value, RecordComponent component) {
        if (value == null || value.equals(JsonValue.NULL)) {
            return component.getType().isPrimitive() ? zero(component.getType()) : null;
        }
        return jsonb.get().fromJson(value.toString(), component.getGenericType());
    }

    private static Object zero(Class<?> primitive) {
        return Array.get(Array.newInstance(primitive, 1), 0);
    }

    private static Record create(Class<?> type, RecordComponent[] components, Object[] parts) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return (Record) canonical.newInstance(parts);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new JsonbException(type.getName(), refused);
        } catch (ReflectiveOperationException e) {
            throw new JsonbException(type.getName(), e);
        }
    }
}
