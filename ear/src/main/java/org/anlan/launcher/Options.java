package org.anlan.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user asked for on the command line.
 *
 * @param port TCP port of the web server, 1 to 65535
 * @param host address to listen on; empty means every interface
 * @param data folder that keeps the database, the logs and the lock
 * @param db JDBC URL of an external PostgreSQL; empty means the embedded one
 * @param backup folder to copy the running database to, instead of a start
 * @param demo fill an empty installation with the demo organisation
 * @param help only print the help
 */
record Options(
        int port,
        Optional<String> host,
        Path data,
        Optional<String> db,
        Optional<Path> backup,
        boolean demo,
        boolean help) {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern CREDENTIALS = Pattern.compile("[?&](user|password)=|//[^/]*@");

    /** Reads {@code --name value} and {@code --name=value} alike; the last one of a name wins. */
    static Options parse(String... arguments) throws LaunchFailure {
        Options options =
                new Options(8080, Optional.empty(), Path.of("data"), Optional.empty(), Optional.empty(), false, false);
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
        while (!words.isEmpty()) {
            options = options.with(words.pop(), words);
        }
        return options;
    }

    private Options with(String word, Deque<String> rest) throws LaunchFailure {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        if (equals >= 0) {
            rest.push(word.substring(equals + 1));
        }
        return switch (name) {
            case "--port" -> new Options(portOf(value(name, rest)), host, data, db, backup, demo, help);
            case "--host" -> new Options(port, Optional.of(value(name, rest)), data, db, backup, demo, help);
            case "--data" -> new Options(port, host, folderOf(value(name, rest)), db, backup, demo, help);
            case "--db" -> new Options(port, host, data, Optional.of(urlOf(value(name, rest))), backup, demo, help);
            case "--backup" -> new Options(port, host, data, db, Optional.of(folderOf(value(name, rest))), demo, help);
            case "--demo" -> new Options(port, host, data, db, backup, flag(word), help);
            case "--help", "-h" -> new Options(port, host, data, db, backup, demo, flag(word));
            default -> throw LaunchFailure.badOption("option.unknown", word);
        };
    }

    private static boolean flag(String word) throws LaunchFailure {
        if (word.contains("=")) {
            throw LaunchFailure.badOption("option.flag", word);
        }
        return true;
    }

    private static String value(String name, Deque<String> rest) throws LaunchFailure {
        String value = rest.peek();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw LaunchFailure.badOption("option.value", name);
        }
        return rest.pop();
    }

    private static int portOf(String value) throws LaunchFailure {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw LaunchFailure.badOption("option.port", value);
        }
        throw LaunchFailure.badOption("option.port", value);
    }

    private static Path folderOf(String value) throws LaunchFailure {
        try {
            return Path.of(value);
        } catch (InvalidPathException unusable) {
            throw LaunchFailure.badOption("option.data", value);
        }
    }

    private static String urlOf(String value) throws LaunchFailure {
        if (!value.startsWith(POSTGRESQL)) {
            throw LaunchFailure.badOption("option.db", value);
        }
        if (CREDENTIALS.matcher(value).find()) {
            throw LaunchFailure.badOption("option.db.secret");
        }
        return value;
    }
}
