package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Encoding of a text file. A byte order mark decides; without one the whole file must decode strictly as UTF-8, else as
 * GB18030 (which contains GBK and GB 2312). A guess from frequencies would be wrong on short tables.
 *
 * @param mark bytes of the byte order mark
 */
record CsvEncoding(Charset charset, int mark) {

    private static final String KNOWN = "UTF-8, GBK, GB18030";

    private static final List<CsvEncoding> MARKS = List.of(
            new CsvEncoding(StandardCharsets.UTF_8, 3),
            new CsvEncoding(StandardCharsets.UTF_16LE, 2),
            new CsvEncoding(StandardCharsets.UTF_16BE, 2));

    static CsvEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        for (CsvEncoding marked : MARKS) {
            byte[] mark = "\uFEFF".getBytes(marked.charset);
            if (head.length >= mark.length && Arrays.equals(mark, 0, mark.length, head, 0, mark.length)) {
                if (!marked.decodes(file)) {
                    throw FileProblem.of("file_encoding", KNOWN);
                }
                return marked;
            }
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            CsvEncoding candidate = new CsvEncoding(charset, 0);
            if (candidate.decodes(file)) {
                return candidate;
            }
        }
        throw FileProblem.of("file_encoding", KNOWN);
    }

    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private boolean decodes(Path file) throws IOException {
        char[] buffer = new char[8192];
        try (Reader text = reader(file)) {
            int read = 0;
            while (read >= 0) {
                read = text.read(buffer);
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
