package org.anlan.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Input that cannot be taken: one entry per field, all of them at once. Answers 400. */
public class InvalidInput extends Refusal {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("invalid_input", errors.size());
        this.errors = List.copyOf(errors);
    }

    public static InvalidInput of(String field, String code, Object... args) {
        return new InvalidInput(List.of(new FieldError(field, code, args)));
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    /** One field, the code of what is wrong, and what was expected as arguments. */
    public record FieldError(String field, String code, List<Object> args) {
        /** @param args what was missing is shown as nothing */
        public FieldError(String field, String code, Object... args) {
            this(
                    field,
                    code,
                    Arrays.stream(args).map(arg -> arg == null ? "" : arg).toList());
        }
    }

    /** Gathers field errors so that a form learns of all of them in one answer. */
    public static final class Collector {
        private final List<FieldError> errors = new ArrayList<>();

        public Collector rejectIf(boolean broken, String field, String code, Object... args) {
            if (broken) {
                errors.add(new FieldError(field, code, args));
            }
            return this;
        }

        public Collector requireText(String field, String value, int maxLength) {
            rejectIf(value == null || value.isBlank(), field, "required");
            return optionalText(field, value, maxLength);
        }

        public Collector optionalText(String field, String value, int maxLength) {
            rejectIf(value != null && value.indexOf('\0') >= 0, field, "illegal_character");
            return rejectIf(value != null && value.length() > maxLength, field, "too_long", maxLength);
        }

        public void throwIfAny() {
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }
}
