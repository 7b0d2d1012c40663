package org.anlan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything of one installation, owned by one running Anlan at a time.
 *
 * <p>The lock is the kernel's, on an open file: it goes with the process, however that ends, so a lock file left behind
 * never blocks a start.
 */
final class DataFolder implements AutoCloseable {
    private static final int PASSWORD_BYTES = 24;

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Creates the folder where it is missing and takes it for this process. */
    static DataFolder open(Path folder) throws LaunchFailure {
        Path root = folder.toAbsolutePath().normalize();
        try {
            createPrivate(root);
            DataFolder opened = new DataFolder(root, lock(root));
            opened.clearRun();
            return opened;
        } catch (IOException | UncheckedIOException unusable) {
            throw LaunchFailure.because(unusable, "data.unwritable", root);
        }
    }

    private static FileChannel lock(Path root) throws IOException, LaunchFailure {
        FileChannel file = FileChannel.open(
                root.resolve("anlan.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            String owner = new String(readAll(file), StandardCharsets.UTF_8).strip();
            file.close();
            throw LaunchFailure.of("data.in_use", root, owner);
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static byte[] readAll(FileChannel file) throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) Math.min(file.size(), 64));
        file.read(content, 0);
        return content.array();
    }

    /** What a run leaves behind and the next one makes anew. */
    private void clearRun() throws IOException {
        delete(run());
        createPrivate(run());
        createPrivate(log());
        createPrivate(temporary());
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path log() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    Path temporary() {
        return run().resolve("tmp");
    }

    /** Written by the application when it has created the first administrator: login, tab, password. */
    Path firstAdmin() {
        return root.resolve("first-admin");
    }

    /** A password of the embedded database: hexadecimal digits, made up at first use, readable by the owner only. */
    String secret(String name) throws IOException {
        Path file = root.resolve(name);
        if (Files.notExists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            writePrivate(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    static void writePrivate(Path file, String content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, content + "\n");
        Files.move(unfinished, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
