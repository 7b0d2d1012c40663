package org.anlan.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Libraries as the launcher of the product hands them to the server: those that have nothing for a container to find
 * go into the class loader above the application, where the server does not look through each of their classes. That
 * is a third of what a start costs.
 */
public final class Libraries {

    private static final List<String> FOR_CONTAINERS =
            List.of("META-INF/beans.xml", "META-INF/faces-config.xml", "META-INF/web-fragment.xml");

    private Libraries() {}

    /** Is there nothing in the jar for a container to find? */
    public static boolean isPlain(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return FOR_CONTAINERS.stream().noneMatch(entry -> file.getEntry(entry) != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's option for jars of its own class path: the database's driver and these. */
    public static String addJars(Stream<Path> plain) {
        List<String> jars = Stream.concat(Stream.of(MicroServer.driver()), plain)
                .map(Path::toString)
                .toList();
        return String.join(File.pathSeparator, jars);
    }
}
