package org.anlan.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.testing.InContainer;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The module under test with those it needs, their libraries that are not the server's already, and the test classes as
 * one WAR: what Payara Micro can deploy.
 */
public final class ModuleArchive {

    /** Where the server puts the application, after the archive's name. */
    static final String CONTEXT = "/test";

    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
            + " bean-discovery-mode=\"annotated\"/>";

    private ModuleArchive() {}

    public static WebArchive build() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, CONTEXT.substring(1) + ".war")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addPackage(InContainer.class.getPackage());
        libraries()
                .filter(library -> !Libraries.isPlain(library))
                .map(Path::toFile)
                .forEach(war::addAsLibrary);
        war.addAsLibrary(jarOf(org.assertj.core.api.Assertions.class));
        addTestClasses(war, Path.of(MicroServer.required("anlan.test.classes")));
        return war;
    }

    /** The module and what it needs when it runs. */
    static Stream<Path> libraries() {
        try {
            String path = Files.readString(MicroServer.folder().resolve("libraries.txt"));
            return Stream.of(path.strip().split(File.pathSeparator))
                    .filter(library -> !library.isBlank())
                    .map(Path::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addTestClasses(WebArchive war, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes = files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("META-INF"))
                    .filter(file -> !folder.relativize(file).startsWith("org/anlan/testing"))
                    .toList();
            for (Path file : classes) {
                war.addAsWebInfResource(
                        file.toFile(), "classes/" + folder.relativize(file).toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
