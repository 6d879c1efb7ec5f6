package io.multicloud.tests.vendoraliyun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Aliyun's client hands out: the text of an answer, of which a test wants values wherever they stand. */
interface VendorAnswer {

    /** The values of all members of that name. */
    List<String> all(String name);

    default String one(String name) {
        return all(name).get(0);
    }

    static VendorAnswer json(String text) {
        try {
            JsonNode tree = new ObjectMapper().readTree(text);
            return name -> tree.findValues(name).stream().map(JsonNode::asText).toList();
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    static VendorAnswer xml(String text) {
        Element root = root(text);
        return name -> {
            NodeList elements = root.getElementsByTagName(name);
            return IntStream.range(0, elements.getLength())
                    .mapToObj(i -> elements.item(i).getTextContent())
                    .toList();
        };
    }

    private static Element root(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(text, e);
        }
    }
}
