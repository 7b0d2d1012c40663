package org.anlan.launcher;

/**
 * A start that cannot go on, told to the user in one sentence.
 *
 * <p>Carries the key of the sentence in {@code messages.properties} and its arguments, never text.
 */
final class LaunchFailure extends Exception {
    static final int FAILED = 1;
    static final int BAD_OPTION = 2;

    private final String key;
    private final transient Object[] arguments;
    private final int exitCode;

    private LaunchFailure(int exitCode, Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = arguments;
    }

    static LaunchFailure of(String key, Object... arguments) {
        return new LaunchFailure(FAILED, null, key, arguments);
    }

    static LaunchFailure because(Throwable cause, String key, Object... arguments) {
        return new LaunchFailure(FAILED, cause, key, arguments);
    }

    static LaunchFailure badOption(String key, Object... arguments) {
        return new LaunchFailure(BAD_OPTION, null, key, arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    int exitCode() {
        return exitCode;
    }
}
