package org.anlan.platform.attachment.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.attachment.domain.FileName;
import org.anlan.platform.attachment.domain.FileType;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/**
 * Finds the type of a file by its content. Tika reads the magic numbers; for the two containers of office documents the
 * parts inside decide, read from their tables of contents without unpacking anything; text is what decodes as text.
 */
final class FileTypes {
    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 10_000;
    private static final Set<String> TEXT_NAMES = Set.of("txt", "csv", "log", "md", "");
    private static final Map<String, FileType> OOXML = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);
    private static final Map<String, FileType> OLE = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);
    private static final Set<String> OLE_MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");

    private FileTypes() {}

    /** @throws InvalidInput {@code file_type} with what was found instead, {@code file_macros}, {@code file_broken} */
    static FileType of(byte[] content, String fileName) {
        String found = TIKA.detect(content);
        Optional<FileType> type = switch (found) {
            case "application/zip", "application/x-tika-ooxml" -> zipped(content);
            case "application/x-tika-msoffice" -> ole(content);
            case "text/plain", "application/octet-stream" -> text(content, fileName);
            default -> byMediaType(found, content);
        };
        return type.orElseThrow(() -> InvalidInput.of("file", "file_type", found));
    }

    private static Optional<FileType> byMediaType(String found, byte[] content) {
        if (found.startsWith("application/vnd.oasis.opendocument")) {
            return zipped(content);
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.isPicture() || type == FileType.PDF)
                .filter(type -> type.mediaType().equals(found))
                .findFirst();
    }

    private static Optional<FileType> zipped(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            Set<String> parts = parts(zip);
            if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin") || part.startsWith("basic/"))) {
                throw InvalidInput.of("file", "file_macros");
            }
            Optional<FileType> ooxml = OOXML.entrySet().stream()
                    .filter(e -> parts.contains("[content_types].xml") && parts.contains(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            return ooxml.isPresent() ? ooxml : openDocument(zip);
        } catch (IOException broken) {
            throw InvalidInput.of("file", "file_broken");
        }
    }

    private static Set<String> parts(ZipFile zip) {
        Set<String> parts = new HashSet<>();
        var entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            parts.add(entries.nextElement().getName().toLowerCase(Locale.ROOT));
            if (parts.size() > MOST_ENTRIES) {
                throw InvalidInput.of("file", "file_broken");
            }
        }
        return parts;
    }

    /** An OpenDocument names its type in an entry of its own, stored without compression. */
    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null || entry.getSize() > 100 || entry.getMethod() != ZipArchiveEntry.STORED) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            String named = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Arrays.stream(FileType.values())
                    .filter(type -> type.mediaType().startsWith("application/vnd.oasis"))
                    .filter(type -> type.mediaType().equals(named))
                    .findFirst();
        }
    }

    private static Optional<FileType> ole(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Set<String> parts = container.getRoot().getEntryNames();
            if (parts.stream().anyMatch(OLE_MACROS::contains)) {
                throw InvalidInput.of("file", "file_macros");
            }
            return OLE.entrySet().stream()
                    .filter(e -> parts.contains(e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw InvalidInput.of("file", "file_broken");
        }
    }

    private static Optional<FileType> text(byte[] content, String fileName) {
        String extension = FileName.extension(fileName).toLowerCase(Locale.ROOT);
        if (!TEXT_NAMES.contains(extension)) {
            return Optional.empty();
        }
        boolean isText = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).stream()
                .anyMatch(charset -> decodes(content, charset));
        return isText ? Optional.of(extension.equals("csv") ? FileType.CSV : FileType.TEXT) : Optional.empty();
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        } catch (CharacterCodingException notThisCharset) {
            return false;
        }
    }
}
