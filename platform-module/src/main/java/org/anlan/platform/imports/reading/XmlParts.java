package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses parts of a workbook; a document type is forbidden, so no entity reaches out or grows. */
final class XmlParts {

    private XmlParts() {}

    static void parse(InputStream part, DefaultHandler handler) throws IOException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (SAXParseException broken) {
            throw problem(broken);
        } catch (SAXException | ParserConfigurationException unexpected) {
            throw new IllegalStateException("the XML parser cannot be set up", unexpected);
        }
    }

    /** A refusal of the parser about a document type is an attack or a strange tool; everything else is damage. */
    static RuntimeException problem(Exception broken) {
        for (Throwable t = broken; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains("DOCTYPE")) {
                return FileProblem.caused(broken, "file_unsafe");
            }
        }
        return FileProblem.caused(broken, "file_damaged");
    }
}
