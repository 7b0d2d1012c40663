package org.anlan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Unpacks the plain tar of the database programs: folders, files and symbolic links.
 *
 * <p>Forty lines here keep a general archive library off the class path that server and application inherit. Whatever
 * the shipped archives do not contain is refused.
 */
final class TarArchive {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_OFFSET = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int MODE_OFFSET = 100;
    private static final int MODE_LENGTH = 8;
    private static final int TYPE_OFFSET = 156;
    private static final int LINK_OFFSET = 157;
    private static final int ANY_EXECUTE = 0b001_001_001;

    private TarArchive() {}

    static void unpack(InputStream tar, Path target) throws IOException {
        byte[] header = tar.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            unpackEntry(header, tar, target);
            header = tar.readNBytes(BLOCK);
        }
    }

    private static void unpackEntry(byte[] header, InputStream tar, Path target) throws IOException {
        String name = text(header, 0, NAME_LENGTH);
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the target: " + name);
        }
        Files.createDirectories(path.getParent());
        switch (header[TYPE_OFFSET]) {
            case '5' -> Files.createDirectories(path);
            case '2' -> Files.createSymbolicLink(path, Path.of(text(header, LINK_OFFSET, NAME_LENGTH)));
            case '0' -> unpackFile(header, tar, path);
            default -> throw new IOException("unexpected kind of entry: " + name);
        }
    }

    private static void unpackFile(byte[] header, InputStream tar, Path path) throws IOException {
        long size = octal(header, SIZE_OFFSET, SIZE_LENGTH);
        try (OutputStream file = Files.newOutputStream(path)) {
            for (long left = size; left > 0; ) {
                byte[] piece = tar.readNBytes((int) Math.min(left, 1 << 16));
                if (piece.length == 0) {
                    throw new IOException("truncated: " + path);
                }
                file.write(piece);
                left -= piece.length;
            }
        }
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        boolean executable = (octal(header, MODE_OFFSET, MODE_LENGTH) & ANY_EXECUTE) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static long octal(byte[] header, int offset, int length) {
        return Long.parseLong(text(header, offset, length).strip(), 8);
    }

    private static String text(byte[] header, int offset, int length) {
        byte[] field = Arrays.copyOfRange(header, offset, offset + length);
        int end = 0;
        while (end < length && field[end] != 0) {
            end++;
        }
        return new String(field, 0, end, StandardCharsets.UTF_8);
    }
}
