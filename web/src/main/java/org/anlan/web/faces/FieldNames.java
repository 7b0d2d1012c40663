package org.anlan.web.faces;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;

/** Input that a door refuses, told under the names that the request's body or the form has for its fields. */
public final class FieldNames {

    private FieldNames() {}

    /** Does the work; what it refuses goes by the names of the edge. */
    public static <T> T told(UnaryOperator<String> name, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput refused) {
            InvalidInput told = new InvalidInput(refused.errors().stream()
                    .map(error -> new FieldError(name.apply(error.field()), error.code(), error.args()))
                    .toList());
            told.initCause(refused);
            throw told;
        }
    }

    /** Names of the members of one member. */
    public static UnaryOperator<String> within(String member) {
        return field -> member + "." + field;
    }

    /** Other names for some. */
    public static UnaryOperator<String> instead(Map<String, String> names) {
        return field -> names.getOrDefault(field, field);
    }
}
