package io.multicloud.tests.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A pom as it is written, without what it inherits.
 *
 * @param document its XML
 */
record Pom(Document document) {

    static Pom in(Path folder) {
        return of(folder.resolve("pom.xml"));
    }

    static Pom of(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /** The trimmed text of the first match, empty where there is none. */
    String text(String xpath) {
        return texts(xpath).findFirst().orElse("");
    }

    Stream<String> texts(String xpath) {
        return nodes(xpath).map(Node::getTextContent).map(String::strip);
    }

    Stream<Node> nodes(String xpath) {
        try {
            NodeList found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }
}
