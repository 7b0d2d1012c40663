package org.anlan.platform.imports.reading;

import org.anlan.platform.InvalidInput;

/** Refusals of a whole file; the bundle key is {@code error.import.<code>}. */
public final class FileProblem {

    /** Field that carries the refusal, as the form and the REST answer call it. */
    public static final String FIELD = "file";

    private FileProblem() {}

    /** @param args what was found and what was expected */
    public static InvalidInput of(String code, Object... args) {
        return InvalidInput.of(FIELD, "import." + code, args);
    }

    static InvalidInput caused(Exception cause, String code, Object... args) {
        InvalidInput problem = of(code, args);
        problem.initCause(cause);
        return problem;
    }
}
