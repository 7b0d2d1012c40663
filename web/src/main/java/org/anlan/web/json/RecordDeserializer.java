package org.anlan.web.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;

/** Reads records through their canonical constructor; what the JSON does not have is null, or 0 for a primitive. */
public class RecordDeserializer implements JsonbDeserializer<Record> {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final int SHOWN = 60;
    private static final int LAST_YEAR = 9999;

    private final Supplier<Jsonb> jsonb;

    /** @param jsonb what reads the components, with this deserializer in it */
    RecordDeserializer(Supplier<Jsonb> jsonb) {
        this.jsonb = jsonb;
    }

    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonObject json = parser.getObject();
        Shape shape = SHAPES.get((Class<?>) type);
        List<FieldError> broken = new ArrayList<>();
        Object[] parts = Arrays.stream(shape.components)
                .map(component -> tried(json.get(component.getName()), component, broken))
                .toArray();
        if (!broken.isEmpty()) {
            throw new Unreadable(broken);
        }
        return create(shape.canonical, parts);
    }

    private Object tried(JsonValue value, RecordComponent component, List<FieldError> broken) {
        try {
            return part(value, component);
        } catch (InvalidInput inside) {
            broken.addAll(below(component, inside));
        } catch (JsonbException | DateTimeException | IllegalArgumentException unreadable) {
            if (unreadable.getCause() instanceof InvalidInput inside) {
                broken.addAll(below(component, inside));
            } else {
                broken.add(new FieldError(component.getName(), expected(component.getType(), value), shown(value)));
            }
        }
        return null;
    }

    /** What is unreadable inside a part is named with the part; what a record itself refuses says where it is. */
    private static List<FieldError> below(RecordComponent component, InvalidInput inside) {
        return inside instanceof Unreadable
                ? inside.errors().stream()
                        .map(e -> new FieldError(component.getName() + '.' + e.field(), e.code(), e.args()))
                        .toList()
                : inside.errors();
    }

    /** Code of what was expected in place of what cannot be read. */
    private static String expected(Class<?> type, JsonValue value) {
        if (WHOLE.contains(type) && value instanceof JsonNumber number) {
            return number.isIntegral() ? "wrong_type" : "not_a_whole_number";
        }
        if (type.isEnum()) {
            return "unknown_value";
        }
        if (type == LocalDate.class) {
            return "not_a_date";
        }
        boolean number = Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
        return number ? "not_a_number" : "wrong_type";
    }

    private static String shown(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '…';
    }

    private Object part(JsonValue value, RecordComponent component) {
        if (value == null || value.equals(JsonValue.NULL)) {
            return component.getType().isPrimitive() ? zero(component.getType()) : null;
        }
        Object plain = plain(value, component.getType());
        return plain == null ? withinReach(jsonb.get().fromJson(value.toString(), component.getGenericType())) : plain;
    }

    /** Dates of years that take more than four digits are typing errors, and more than the database keeps. */
    private static Object withinReach(Object read) {
        if (read instanceof LocalDate date && (date.getYear() < 0 || date.getYear() > LAST_YEAR)) {
            throw new DateTimeException(date.toString());
        }
        return read;
    }

    /** What needs no reading of its own, or null. */
    private static Object plain(JsonValue value, Class<?> type) {
        if (value instanceof JsonString text) {
            return type == String.class ? text.getString() : null;
        }
        if (value instanceof JsonNumber number && WHOLE.contains(type)) {
            return whole(number, type);
        }
        boolean truth = value == JsonValue.TRUE || value == JsonValue.FALSE;
        return truth && (type == boolean.class || type == Boolean.class) ? value == JsonValue.TRUE : null;
    }

    /** The binding would cut off what does not fit. */
    private static Object whole(JsonNumber number, Class<?> type) {
        try {
            BigDecimal value = number.bigDecimalValue();
            return type == int.class || type == Integer.class
                    ? (Object) value.intValueExact()
                    : (Object) value.longValueExact();
        } catch (ArithmeticException noWholeNumber) {
            throw new IllegalArgumentException(noWholeNumber);
        }
    }

    private static Object zero(Class<?> primitive) {
        return Array.get(Array.newInstance(primitive, 1), 0);
    }

    private static Record create(Constructor<?> canonical, Object... parts) {
        try {
            return (Record) canonical.newInstance(parts);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new JsonbException(canonical.toString(), refused);
        } catch (ReflectiveOperationException e) {
            throw new JsonbException(canonical.toString(), e);
        }
    }

    /** Values that are not of the type of their fields. */
    private static final class Unreadable extends InvalidInput {
        Unreadable(List<FieldError> errors) {
            super(errors);
        }
    }

    private record Shape(RecordComponent[] components, Constructor<?> canonical) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                canonical.setAccessible(true);
                return new Shape(components, canonical);
            } catch (NoSuchMethodException e) {
                throw new JsonbException(type.getName(), e);
            }
        }
    }
}
