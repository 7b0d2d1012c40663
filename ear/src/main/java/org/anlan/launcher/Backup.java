package org.anlan.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of the embedded database while it runs, itself a data folder that can be started: PostgreSQL's low-level base
 * backup, because the programs that come along have neither {@code pg_dump} nor {@code pg_basebackup}.
 */
final class Backup {
    private static final String LOG_FOLDER = "pg_wal";

    /** Folders whose content belongs to the running server only; they must be there, empty. */
    private static final Set<String> TRANSIENT = Set.of(
            LOG_FOLDER,
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pgsql_tmp", "log");

    private final Path from;
    private final Path to;

    /** @param data folder of the running installation @param copy folder to be made */
    Backup(Path data, Path copy) {
        this.from = data.toAbsolutePath().normalize();
        this.to = copy.toAbsolutePath().normalize();
    }

    void run() throws LaunchFailure {
        if (Files.exists(to)) {
            throw LaunchFailure.of("backup.exists", to);
        }
        Path unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
        try (Connection connection = superuser().connect()) {
            DataFolder.delete(unfinished);
            DataFolder.createPrivate(unfinished);
            copy(connection, unfinished);
            Files.move(unfinished, to);
        } catch (IOException | SQLException failed) {
            throw LaunchFailure.because(failed, "backup.failed", to, failed.getMessage());
        }
    }

    private Database superuser() throws LaunchFailure {
        Path cluster = from.resolve("postgres");
        try {
            if (new Postmaster(cluster).running().isEmpty()) {
                throw LaunchFailure.of("backup.not_running", from);
            }
            String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
            String password =
                    Files.readString(from.resolve("database-admin-password")).strip();
            return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            throw LaunchFailure.because(unreadable, "backup.not_running", from);
        }
    }

    private void copy(Connection connection, Path target) throws IOException, SQLException {
        // keeps the log from the start of the copy on; goes with the connection
        value(connection, "select slot_name from pg_create_physical_replication_slot('anlan_backup', true, true)");
        String firstLog = value(connection, "select pg_walfile_name(pg_backup_start('anlan', true))");
        Path cluster = Files.createDirectory(target.resolve("postgres"));
        copyCluster(cluster);
        String label = value(connection, "select labelfile from pg_backup_stop(false)");
        Files.writeString(cluster.resolve("backup_label"), label);
        copyLog(firstLog, cluster.resolve(LOG_FOLDER));
        for (String secret : List.of("database-password", "database-admin-password")) {
            Files.copy(from.resolve(secret), target.resolve(secret), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void copyCluster(Path cluster) throws IOException {
        Path source = from.resolve("postgres");
        Files.setPosixFilePermissions(cluster, Files.getPosixFilePermissions(source));
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (LEFT_OUT.contains(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!folder.equals(source)) {
                    Files.copy(folder, cluster.resolve(source.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return folder.getParent().equals(source) && TRANSIENT.contains(name)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    copyUnlessGone(file, cluster.resolve(source.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    /** A table that was dropped meanwhile is dropped by the log, too. */
    private static void copyUnlessGone(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(copy);
        }
    }

    /** Names of the log's files sort by age. */
    private void copyLog(String first, Path target) throws IOException {
        try (Stream<Path> files = Files.list(from.resolve("postgres").resolve(LOG_FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().compareTo(first) >= 0) {
                    copyUnlessGone(file, target.resolve(file.getFileName()));
                }
            }
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
