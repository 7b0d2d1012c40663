package org.anlan.platform.imports.reading;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The shared strings of a workbook in a temporary file: the heap holds eight bytes a string and the latest few thousand
 * strings, however large the workbook is. The library's own tables hold all of them.
 */
final class SharedTexts implements Closeable {

    private static final int CACHED = 2_000;
    private static final int CACHED_CHARS = 500;

    private final Path file;
    private final FileChannel channel;
    private final long[] ends;
    private final int count;
    private final Map<Integer, String> cache = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > CACHED;
        }
    };

    private SharedTexts(Path file, long[] ends, int count) throws IOException {
        this.file = file;
        this.ends = ends;
        this.count = count;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** @param part the shared strings, or null when the workbook has none */
    static SharedTexts of(InputStream part) throws IOException {
        Path file = Files.createTempFile("anlan-import-", ".strings");
        try {
            Handler handler;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                handler = new Handler(out);
                if (part != null) {
                    XmlParts.parse(part, handler);
                }
            }
            return new SharedTexts(file, handler.ends, handler.count);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw FileProblem.of("file_damaged");
        }
        String cached = cache.get(index);
        if (cached != null) {
            return cached;
        }
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - start));
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // a positional read may stop early
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        if (text.length() <= CACHED_CHARS) {
            cache.put(index, text);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Collects {@code si} elements; phonetic readings are no text of the cell. */
    private static final class Handler extends DefaultHandler {
        private final OutputStream out;
        private final StringBuilder text = new StringBuilder();
        private long[] ends = new long[1024];
        private int count;
        private long end;
        private boolean inText;
        private boolean inPhonetic;

        private Handler(OutputStream out) {
            this.out = out;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> inPhonetic = true;
                case "t" -> inText = !inPhonetic;
                default -> inText = false;
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            switch (name) {
                case "si" -> store();
                case "rPh" -> inPhonetic = false;
                case "t" -> inText = false;
                default -> {
                    // formatting of runs does not matter
                }
            }
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            // one more than the limit suffices to see that it is too long
            int room = Limits.CELL_CHARS * 7 + 1 - text.length();
            if (inText && room > 0) {
                text.append(ch, start, Math.min(room, length));
            }
        }

        private void store() {
            String plain = CellText.unescape(text.toString());
            byte[] bytes = plain.substring(0, Math.min(plain.length(), Limits.CELL_CHARS + 1))
                    .getBytes(StandardCharsets.UTF_8);
            try {
                out.write(bytes);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            end += bytes.length;
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = end;
        }
    }
}
