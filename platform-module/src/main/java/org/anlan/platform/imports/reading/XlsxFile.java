package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook, read through the library's package and style model but with its sheets and strings streamed by us. */
final class XlsxFile implements TableFile {

    static {
        // the library takes a cell of 40,000 equal characters for a bomb; ArchiveGuard has counted every byte before
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final OPCPackage workbook;
    private final XSSFReader reader;
    private final Sheets sheets = new Sheets();
    private final NumberFormats numbers;
    private final SharedTexts texts;
    private final TextBudget budget = new TextBudget();

    XlsxFile(Path file) throws IOException {
        ArchiveGuard.check(file);
        OPCPackage opened = null;
        InputStream strings;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            workbook = opened;
            reader = new XSSFReader(workbook);
            XmlParts.parse(reader.getWorkbookData(), sheets);
            numbers = new NumberFormats(reader.getStylesTable(), sheets.date1904);
            strings = reader.getSharedStringsData();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | IOException broken) {
            revert(opened);
            throw XmlParts.problem(broken);
        } catch (RuntimeException refused) {
            revert(opened);
            throw refused;
        }
        try {
            texts = SharedTexts.of(strings);
        } catch (IOException | RuntimeException failed) {
            revert(opened);
            throw failed;
        }
    }

    private static void revert(OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<String> sheets() {
        return sheets.names;
    }

    @Override
    public void read(int sheet, RowSink sink) throws IOException {
        MergedCells merged = new MergedCells();
        XmlParts.parse(part(sheet), merged);
        try {
            XmlParts.parse(part(sheet), new SheetHandler(texts, numbers, merged, budget, sink));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private InputStream part(int sheet) throws IOException {
        try {
            return reader.getSheet(sheets.relations.get(sheet));
        } catch (OpenXML4JException | IllegalArgumentException | POIXMLException broken) {
            throw XmlParts.problem(broken);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.revert();
        texts.close();
    }

    /** The sheets of the workbook; hidden ones hold drop-down lists and the like, no table of the user. */
    private static final class Sheets extends DefaultHandler {
        private final List<String> names = new ArrayList<>();
        private final List<String> relations = new ArrayList<>();
        private boolean date1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if ("workbookPr".equals(name)) {
                String value = attributes.getValue("date1904");
                date1904 = "1".equals(value) || "true".equals(value);
            } else if ("sheet".equals(name)) {
                String state = attributes.getValue("state");
                String relation = relation(attributes);
                if (relation != null && (state == null || "visible".equals(state))) {
                    names.add(String.valueOf(attributes.getValue("name")));
                    relations.add(relation);
                }
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if ("id".equals(attributes.getLocalName(i))
                        && attributes.getURI(i).contains("relationships")) {
                    return attributes.getValue(i);
                }
            }
            return null;
        }
    }
}
