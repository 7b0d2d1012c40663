package org.anlan.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once into the data folder. */
final class PostgresPrograms {
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "postgres-linux-x86_64.txz", "aarch64", "postgres-linux-arm_64.txz");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /**
     * @param archives folder of the shipped archives
     * @param programs where versions are unpacked side by side
     * @param version full PostgreSQL version of the archives
     */
    static PostgresPrograms unpack(Path archives, Path programs, String version) throws IOException, LaunchFailure {
        String machine = System.getProperty("os.arch");
        String archive = ARCHIVES.get(machine);
        if (archive == null || !"Linux".equals(System.getProperty("os.name"))) {
            throw LaunchFailure.of("postgres.machine", System.getProperty("os.name"), machine);
        }
        Path folder = programs.resolve("postgres-" + version + "-" + machine);
        if (Files.notExists(folder)) {
            Path unfinished = programs.resolve("unfinished");
            DataFolder.delete(unfinished);
            Files.createDirectories(unfinished);
            try (InputStream file = new BufferedInputStream(Files.newInputStream(archives.resolve(archive)));
                    InputStream tar = new XZInputStream(file)) {
                TarArchive.unpack(tar, unfinished);
            }
            Files.move(unfinished, folder);
        }
        return new PostgresPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }
}
