package org.anlan.platform;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A refusal the user can act on: a code and its arguments, never display text. One Faces handler and one REST mapper
 * translate it (bundle key {@code error.<code>}). It rolls the transaction back and reaches the caller unwrapped.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final transient Object[] args;

    protected Refusal(String code, Object... args) {
        super(code + (args.length == 0 ? "" : " " + Arrays.toString(args)));
        this.code = code;
        this.args = args.clone();
    }

    /** Dotted lower-case code such as {@code risk.illegal_transition}. */
    public String code() {
        return code;
    }

    /** Arguments of the message: enums, numbers, dates and strings; the edge translates enums. */
    public List<Object> args() {
        return args == null ? List.of() : Arrays.asList(args);
    }
}
