package org.anlan.platform.imports.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes workbooks apart and puts them together with something wrong inside. */
final class Archives {

    private Archives() {}

    static byte[] replaceText(byte[] archive, String entry, String what, String by) {
        Map<String, byte[]> entries = unpack(archive);
        String text = new String(entries.get(entry), StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new AssertionError(what + " is not in " + text);
        }
        entries.put(entry, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
        return pack(entries);
    }

    static Map<String, byte[]> unpack(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    static byte[] pack(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
