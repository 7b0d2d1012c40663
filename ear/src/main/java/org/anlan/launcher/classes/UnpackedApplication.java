package org.anlan.launcher.classes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The application as the server gets it: unpacked, and without its plain libraries, those that have nothing for a
 * container to find. Payara parses each class of each library in a web application at every start, thirty thousand of
 * them; in the class loader above it they are there to be used, and nobody looks through them.
 *
 * @param folder the web application
 * @param libraries jars that it needs above itself
 */
public record UnpackedApplication(Path folder, List<Path> libraries) {
    private static final String LIBRARIES = "WEB-INF/lib/";

    /** What makes a container look into a library: beans, components, fragments. */
    private static final Set<String> FOR_CONTAINERS =
            Set.of("META-INF/beans.xml", "META-INF/faces-config.xml", "META-INF/web-fragment.xml");

    public UnpackedApplication {
        libraries = List.copyOf(libraries);
    }

    /** @param into an empty folder */
    public static UnpackedApplication of(Path war, Path into) throws IOException {
        String name = war.getFileName().toString();
        Path folder = into.resolve(name.substring(0, name.lastIndexOf('.')));
        unpack(war, folder);
        List<Path> plain = new ArrayList<>();
        Path apart = Files.createDirectories(into.resolve("lib"));
        try (var jars = Files.newDirectoryStream(folder.resolve(LIBRARIES), "*.jar")) {
            for (Path jar : jars) {
                if (isPlain(jar)) {
                    plain.add(Files.move(jar, apart.resolve(jar.getFileName())));
                }
            }
        }
        plain.sort(null);
        return new UnpackedApplication(folder, plain);
    }

    private static boolean isPlain(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            return FOR_CONTAINERS.stream().noneMatch(entry -> jar.getEntry(entry) != null);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("outside the archive: " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }
}
