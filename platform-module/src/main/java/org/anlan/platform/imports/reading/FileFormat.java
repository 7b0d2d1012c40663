package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told from its first bytes; names and media types are not asked. */
enum FileFormat {
    XLSX,
    TEXT;

    private static final int HEAD = 64 * 1024;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** Beginnings of files that people take for tables, and what they are. */
    private static final Map<String, String> OTHERS = Map.of(
            "%PDF",
            "PDF",
            "\u0089PNG",
            "PNG",
            "\u00FF\u00D8\u00FF",
            "JPEG",
            "GIF8",
            "GIF",
            "Rar!",
            "RAR",
            "7z\u00BC\u00AF",
            "7z",
            "\u001F\u008B",
            "GZIP",
            "{\\rtf",
            "RTF");

    static FileFormat of(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw FileProblem.of("file_empty");
        }
        if (size > Limits.FILE_BYTES) {
            throw FileProblem.of("file_too_large", Limits.FILE_BYTES / (1024 * 1024));
        }
        byte[] head = head(file);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return XLSX;
        }
        refuseOle2(file, head);
        refuseOthers(head);
        return TEXT;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** An old .xls and an encrypted .xlsx are the same kind of container. */
    private static void refuseOle2(Path file, byte[] head) {
        if (!startsWith(head, OLE2[0], OLE2[1], OLE2[2], OLE2[3])) {
            return;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw FileProblem.of("file_encrypted");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                throw FileProblem.of("file_old_xls");
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw FileProblem.caused(broken, "file_damaged");
        }
        throw FileProblem.of("file_not_a_table", "OLE2");
    }

    private static void refuseOthers(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        OTHERS.forEach((magic, name) -> {
            if (start.startsWith(magic)) {
                throw FileProblem.of("file_not_a_table", name);
            }
        });
        String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            throw FileProblem.of("file_not_a_table", text.contains("<?xml") ? "XML" : "HTML");
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return; // UTF-16, where every second byte may be zero
        }
        long controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
        }
        // some stray NULs are a matter of their rows; a file full of them is no text
        if (controls > 64 && controls * 20 > head.length || controls * 2 > head.length) {
            throw FileProblem.of("file_not_a_table", "BINARY");
        }
    }
}
