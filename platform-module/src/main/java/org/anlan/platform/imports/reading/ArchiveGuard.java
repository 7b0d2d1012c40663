package org.anlan.platform.imports.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once into nothing and counts, before any library sees it: what the directory says of sizes may be
 * a lie. Refuses zip bombs, damaged archives, archives that are no workbook and parts with a document type.
 */
final class ArchiveGuard {

    private final byte[] buffer = new byte[64 * 1024];
    private long total;

    private ArchiveGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > Limits.ARCHIVE_ENTRIES) {
                throw FileProblem.of("file_zip_bomb", Limits.ARCHIVE_ENTRIES);
            }
            refuseOthers(archive);
            new ArchiveGuard().unpack(archive);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw FileProblem.caused(broken, "file_damaged");
        }
    }

    private static void refuseOthers(ZipFile archive) {
        if (archive.getEntry("xl/workbook.bin") != null) {
            throw FileProblem.of("file_not_a_table", "XLSB");
        }
        if (archive.getEntry("[Content_Types].xml") == null || archive.getEntry("_rels/.rels") == null) {
            throw FileProblem.of("file_not_a_table", "ZIP");
        }
        if (archive.getEntry("word/document.xml") != null) {
            throw FileProblem.of("file_not_a_table", "DOCX");
        }
        if (archive.getEntry("ppt/presentation.xml") != null) {
            throw FileProblem.of("file_not_a_table", "PPTX");
        }
    }

    private void unpack(ZipFile archive) throws IOException {
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                unpack(archive, entry);
            }
        }
    }

    private void unpack(ZipFile archive, ZipEntry entry) throws IOException {
        long limit = limit(entry.getName());
        long size = 0;
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                refuseDocumentType(entry.getName(), size, read);
                size += read;
                total += read;
                boolean swells = size > Limits.RATIO_MATTERS_FROM_BYTES
                        && size > Limits.RATIO * Math.max(1, entry.getCompressedSize());
                if (size > limit || total > Limits.ARCHIVE_BYTES || swells) {
                    throw FileProblem.of("file_zip_bomb", Limits.ARCHIVE_BYTES / (1024 * 1024));
                }
            }
        }
    }

    /** A document type stands before the root element, so in the first block; with it an entity could reach out. */
    private void refuseDocumentType(String name, long before, int read) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (before == 0 && (lower.endsWith(".rels") || lower.endsWith(".xml"))) {
            String start = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (start.contains("<!DOCTYPE")) {
                throw FileProblem.of("file_unsafe");
            }
        }
    }

    private static long limit(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean streamed = lower.contains("/worksheets/") || lower.endsWith("sharedstrings.xml");
        boolean skipped = lower.contains("/media/");
        return streamed || skipped ? Limits.ENTRY_BYTES : Limits.SMALL_ENTRY_BYTES;
    }
}
