package org.anlan.launcher.classes;

import fish.payara.micro.boot.loader.ExplodedURLClassloader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * Payara Micro's class loader over its unpacked jars, with an index of which folder is in which jar. Without it every
 * class and every class that is not there is looked for in some three hundred jars, one after the other, which was a
 * fifth of the main thread's samples in a profile of a start.
 */
public final class IndexedClassLoader extends ExplodedURLClassloader {
    private static final String CLASS = ".class";

    private final Map<String, List<Jar>> byFolder = new HashMap<>();
    /** Where Payara finds its resource adapters. */
    private final List<File> folders = new ArrayList<>();

    private final boolean complete;

    /**
     * @param folder where the jars are unpacked to
     * @param more jars that are searched after Payara's own
     */
    public IndexedClassLoader(File folder, List<Path> more) throws IOException {
        super(folder);
        for (Path jar : more) {
            super.addURL(jar.toUri().toURL());
        }
        for (URL url : getURLs()) {
            File file = file(url);
            if (file.isFile()) {
                index(url, file);
            } else {
                folders.add(file);
            }
        }
        complete = true;
    }

    /** Later ones are searched as usual, after the indexed ones. */
    @Override
    public void addURL(URL url) {
        if (complete) {
            throw new IllegalStateException("the index of class folders is complete: " + url);
        }
        super.addURL(url);
    }

    private void index(URL url, File file) throws IOException {
        Jar jar = new Jar(url, new JarFile(file, true, ZipFile.OPEN_READ, JarFile.runtimeVersion()));
        String last = null;
        for (Enumeration<JarEntry> entries = jar.file.entries(); entries.hasMoreElements(); ) {
            String folder = folder(entries.nextElement().getName());
            if (!folder.equals(last)) {
                add(folder, jar);
                last = folder;
            }
        }
    }

    private void add(String folder, Jar jar) {
        List<Jar> jars = byFolder.computeIfAbsent(folder, unknown -> new ArrayList<>(2));
        if (jars.isEmpty() || jars.get(jars.size() - 1) != jar) {
            jars.add(jar);
        }
    }

    private static File file(URL url) throws IOException {
        try {
            return new File(url.toURI());
        } catch (URISyntaxException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** The folder of a name; of a folder the one that it is in. */
    private static String folder(String name) {
        int end = name.endsWith("/") ? name.length() - 2 : name.length() - 1;
        int slash = name.lastIndexOf('/', end);
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private List<Jar> jars(String name) {
        return byFolder.getOrDefault(folder(name), List.of());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + CLASS;
        for (Jar jar : jars(path)) {
            JarEntry entry = jar.file.getJarEntry(path);
            if (entry != null) {
                return define(name, jar, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Jar jar, JarEntry entry) throws ClassNotFoundException {
        try (InputStream content = jar.file.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            int dot = name.lastIndexOf('.');
            if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
                definePackage(name.substring(0, dot), jar);
            }
            return defineClass(name, bytes, 0, bytes.length, new CodeSource(jar.url, entry.getCodeSigners()));
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    /** Another thread may be faster. */
    private void definePackage(String name, Jar jar) throws IOException {
        try {
            if (jar.file.getManifest() == null) {
                definePackage(name, null, null, null, null, null, null, null);
            } else {
                definePackage(name, jar.file.getManifest(), jar.url);
            }
        } catch (IllegalArgumentException definedMeanwhile) {
            if (getDefinedPackage(name) == null) {
                throw definedMeanwhile;
            }
        }
    }

    @Override
    public URL findResource(String name) {
        List<URL> found = found(name, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.enumeration(found(name, Integer.MAX_VALUE));
    }

    private List<URL> found(String name, int most) {
        List<URL> found = new ArrayList<>();
        for (Jar jar : jars(name)) {
            if (found.size() < most && jar.file.getEntry(name) != null) {
                found.add(jar.url(name));
            }
        }
        for (File folder : folders) {
            File file = new File(folder, name);
            if (found.size() < most && file.exists()) {
                found.add(url(file));
            }
        }
        return found;
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An unpacked jar; it stays open as long as the server runs. */
    private record Jar(URL url, JarFile file) {
        URL url(String entry) {
            try {
                return new URL("jar:" + url + "!/" + encoded(entry));
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static String encoded(String entry) {
            return entry.replace("%", "%25")
                    .replace(" ", "%20")
                    .replace("#", "%23")
                    .replace("?", "%3F");
        }
    }
}
