package dev.thither.report;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document as it is written, each element on a line of its own. Characters that XML 1.0 cannot hold, not even as
 * references, are left out.
 */
final class XmlDocument {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private int depth;

    private XmlDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static XmlDocument on(Writer out) throws IOException {
        try {
            var document = new XmlDocument(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
            document.xml.writeStartDocument("UTF-8", "1.0");
            return document;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element, whose attributes come next. */
    XmlDocument open(String element) throws IOException {
        return write(() -> {
            newLine();
            xml.writeStartElement(element);
            depth++;
        });
    }

    /** An element without anything in it but the attributes that come next. */
    XmlDocument empty(String element) throws IOException {
        return write(() -> {
            newLine();
            xml.writeEmptyElement(element);
        });
    }

    /** An attribute; readers fold white space in it to blanks, which is done here before it can be lost. */
    XmlDocument attribute(String name, String value) throws IOException {
        return write(() -> xml.writeAttribute(name, allowed(value).replaceAll("\\s", " ")));
    }

    XmlDocument attribute(String name, int value) throws IOException {
        return attribute(name, String.valueOf(value));
    }

    /** Ends the innermost open element after these words, its only content. */
    XmlDocument closeAfter(String words) throws IOException {
        return write(() -> {
            depth--;
            xml.writeCharacters(allowed(words));
            xml.writeEndElement();
        });
    }

    /** Ends the innermost open element. */
    XmlDocument close() throws IOException {
        return write(() -> {
            depth--;
            newLine();
            xml.writeEndElement();
        });
    }

    void end() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String allowed(String words) {
        return FORBIDDEN.matcher(words).replaceAll("");
    }

    private XmlDocument write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** Something to write. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
