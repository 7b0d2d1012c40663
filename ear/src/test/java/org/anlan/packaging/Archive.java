package org.anlan.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A built archive with the archives in it, read from the disk. */
record Archive(String name, Map<String, byte[]> files, Map<String, LocalDateTime> times) {
    private static final Pattern LIBRARY = Pattern.compile("(?:.*/)?(.+?)-(\\d[^/]*)\\.jar");

    static Archive read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), content);
        }
    }

    private static Archive read(String name, InputStream content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, LocalDateTime> times = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            times.put(entry.getName(), entry.getTimeLocal());
            if (!entry.isDirectory()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Archive(name, files, times);
    }

    Archive nested(String path) throws IOException {
        return read(path, new ByteArrayInputStream(files.get(path)));
    }

    List<Archive> jars() throws IOException {
        List<Archive> jars = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".jar")) {
                jars.add(nested(path));
            }
        }
        return jars;
    }

    /** The artifacts of the jars in it, by their names alone. */
    List<String> artifacts() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".jar"))
                .map(Archive::artifact)
                .toList();
    }

    /** The artifact of a library by its file name, without the version; a module's jar is its own. */
    String artifact() {
        return artifact(name);
    }

    private static String artifact(String name) {
        Matcher library = LIBRARY.matcher(name);
        return library.matches() ? library.group(1) : name.replaceAll(".*/|\\.jar$", "");
    }
}
