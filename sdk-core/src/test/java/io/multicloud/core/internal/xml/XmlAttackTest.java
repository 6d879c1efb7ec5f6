package io.multicloud.core.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are made to hurt: each is refused at the door, and by the parser should it ever get that far. */
class XmlAttackTest {

    @RegisterExtension
    static final WireMockExtension ELSEWHERE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @TempDir
    static Path directory;

    static Stream<String> documentTypes() {
        String file = file().toUri().toString();
        String url = ELSEWHERE.baseUrl() + "/x";
        return Stream.of(
                "<!DOCTYPE X><X/>",
                "<!doctype html><X/>",
                "<!DOCTYPE X SYSTEM '" + url + "'><X/>",
                "<!DOCTYPE X PUBLIC '-//X//X' '" + url + "'><X/>",
                "<!DOCTYPE X [<!ENTITY x SYSTEM '" + file + "'>]><X>&x;</X>",
                "<!DOCTYPE X [<!ENTITY x SYSTEM '" + url + "'>]><X>&x;</X>",
                "<!DOCTYPE X [<!ENTITY % x SYSTEM '" + url + "'>%x;]><X/>",
                "<!DOCTYPE X [<!ENTITY a 'ha'>" + laughs() + "]><X>&l20;</X>",
                "<!DOCTYPE X [<!ENTITY a '" + "ha".repeat(10_000) + "'>]><X>" + "&a;".repeat(10_000) + "</X>",
                "<!DOCTYPE X [<!ATTLIST X a CDATA 'default'>",
                "<?xml version='1.1'?><!DOCTYPE X [<!ELEMEN\uFFFE");
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void a_document_type_is_refused_before_the_parser_sees_it(String xml) {
        for (String before : new String[] {"", "\uFEFF", " \n", "<?x ?>", "<!-- x -->", "<!--> -->"}) {
            assertThatThrownBy(() -> XmlAnswer.read(before + xml.replace("X/>", "XResponse/>")))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> Prolog.end(before + xml)).hasMessage("a document type");
        }
        assertThat(ELSEWHERE.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<XResponse/><!DOCTYPE X>",
                "<XResponse><!DOCTYPE X></XResponse>",
                "<?x <?><!DOCTYPE XResponse><XResponse/>",
                "<?xml version='1.0' encoding='?><a '?><!DOCTYPE XResponse><XResponse/>"
            })
    void a_document_type_in_a_place_of_its_own_is_refused_too(String xml) {
        assertThatThrownBy(() -> XmlAnswer.read(xml)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "http"})
    void the_parser_itself_neither_fetches_nor_unfolds(String scheme) {
        String place = scheme.equals("file") ? file().toUri().toString() : ELSEWHERE.baseUrl() + "/x";
        assertThatThrownBy(() -> texts("<!DOCTYPE X [<!ENTITY x SYSTEM '" + place + "'>]><X>&x;</X>"))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageNotContaining("secret of this machine");
        assertThatThrownBy(() -> texts("<!DOCTYPE X [<!ENTITY x 'unfolded'>]><X>&x;</X>"))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageNotContaining("unfolded");
        assertThat(ELSEWHERE.getAllServeEvents()).isEmpty();
    }

    @Test
    void the_parser_itself_does_not_fetch_a_document_type() throws XMLStreamException {
        assertThat(texts("<!DOCTYPE X SYSTEM '" + ELSEWHERE.baseUrl() + "/x'><X>1</X>"))
                .isEqualTo("1");
        assertThat(ELSEWHERE.getAllServeEvents()).isEmpty();
    }

    @Test
    void nothing_is_included_from_elsewhere() throws IOException {
        String include =
                "<include xmlns='http://www.w3.org/2001/XInclude' parse='text' href='" + file().toUri() + "'/>";
        assertThat(XmlAnswer.read("<XResponse><A>" + include + "</A></XResponse>"))
                .hasToString("{\"A\":{\"include\":\"\"}}");
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() throws IOException {
        assertThat(XmlAnswer.read(levels(64)).findValue("A")).isNotNull();
        assertThatThrownBy(() -> XmlAnswer.read(levels(65))).hasMessage("more than 64 levels");
        assertThatThrownBy(() -> XmlAnswer.read(levels(1_000_000))).hasMessage("more than 64 levels");
    }

    @Test
    void a_large_answer_may_be_full_of_escapes_and_elements() throws IOException {
        String escapes = "&lt;&amp;&#65;<![CDATA[x]]>".repeat(200_000);
        String elements = "<B>1</B><C/>".repeat(200_000);
        ObjectNode answer = XmlAnswer.read("<XResponse><A>" + escapes + "</A>" + elements + "</XResponse>");
        assertThat(answer.path("A").asText().length()).isEqualTo(800_000);
        assertThat(answer.path("B").size()).isEqualTo(200_000);
        assertThat(answer.path("C").size()).isEqualTo(200_000);
    }

    private static String levels(int levels) {
        return "<XResponse>" + "<A>".repeat(levels - 1) + "</A>".repeat(levels - 1) + "</XResponse>";
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 '&a;'>");
        for (int i = 1; i <= 20; i++) {
            String before = "&l" + (i - 1) + ";";
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        return entities.toString();
    }

    private static Path file() {
        try {
            return Files.writeString(directory.resolve("secret.txt"), "secret of this machine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texts(String xml) throws XMLStreamException {
        StringBuilder texts = new StringBuilder();
        XMLStreamReader parser = HardenedParser.open(new StringReader(xml));
        while (parser.hasNext()) {
            if (parser.next() == XMLStreamConstants.CHARACTERS) {
                texts.append(parser.getText());
            }
        }
        return texts.toString();
    }
}
