package org.anlan.web.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Writes records, component by component, absent ones left out. Yasson knows records only through a multi-release jar,
 * which Payara's class loaders do not honour. Plain values are written at once: a page of a list has hundreds of them.
 */
public class RecordSerializer implements JsonbSerializer<Record> {
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    @Override
    public void serialize(Record value, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject();
        for (Method accessor : ACCESSORS.get(value.getClass())) {
            Object part = read(value, accessor);
            if (part != null) {
                write(accessor.getName(), part, generator, context);
            }
        }
        generator.writeEnd();
    }

    private static void write(String name, Object part, JsonGenerator generator, SerializationContext context) {
        if (part instanceof String text) {
            generator.write(name, text);
        } else if (part instanceof Integer number) {
            generator.write(name, number);
        } else if (part instanceof Long number) {
            generator.write(name, number);
        } else if (part instanceof Boolean truth) {
            generator.write(name, truth);
        } else if (part instanceof Enum<?> constant) {
            generator.write(name, constant.name());
        } else {
            context.serialize(name, part, generator);
        }
    }

    private static Object read(Record value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}
