package io.multicloud.core.internal.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an answer in XML as the tree that the same answer has in JSON: without the root, all values as texts. */
public final class XmlAnswer {

    private XmlAnswer() {}

    /** Tells whether a text begins as XML does; no JSON does, HTML does too. */
    public static boolean isXml(String text) {
        int start = Prolog.start(text);
        return start < text.length() && text.charAt(start) == '<';
    }

    /**
     * Reads the members of the root element. Fails over text that is no whole XML document, has a document type, or has
     * a root of another name than {@code …Response} and {@code Error}, as pages of proxies do.
     */
    public static ObjectNode read(String text) throws IOException {
        try {
            StringReader root = new StringReader(text);
            root.skip(Prolog.end(text));
            XMLStreamReader xml = HardenedParser.open(root);
            try {
                return document(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException("no whole XML document", e);
        }
    }

    private static ObjectNode document(XMLStreamReader xml) throws XMLStreamException, IOException {
        xml.nextTag();
        if (!isOfTheService(xml.getLocalName())) {
            throw new IOException("XML of somebody else");
        }
        JsonNode root = new ElementReader(xml).read();
        while (xml.hasNext()) {
            xml.next();
        }
        if (root instanceof ObjectNode members) {
            return members;
        }
        if (root.asText().isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        throw new IOException("a root of text");
    }

    // Not compared with the action: the documents print the root of another one in places.
    private static boolean isOfTheService(String root) {
        return root.endsWith("Response") || root.equals("Error");
    }
}
