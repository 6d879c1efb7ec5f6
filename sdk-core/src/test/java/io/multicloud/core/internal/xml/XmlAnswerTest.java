package io.multicloud.core.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlAnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<A>1</A> | {'A':'1'}",
                "<A>1</A><B>2</B> | {'A':'1','B':'2'}",
                "<A></A><B/><C> </C> | {'A':'','B':'','C':''}",
                "<A>1</A><A>2</A><A>3</A> | {'A':['1','2','3']}",
                "<A>1</A><B>2</B><A>3</A> | {'A':['1','3'],'B':'2'}",
                "<As><A><X>1</X></A><A><X>2</X></A></As> | {'As':{'A':[{'X':'1'},{'X':'2'}]}}",
                "<As><A><X>1</X></A></As> | {'As':{'A':{'X':'1'}}}",
                "<A/><A><X>1</X></A> | {'A':['',{'X':'1'}]}",
                "<A>before<X>1</X>after</A> | {'A':{'X':'1'}}",
                "before<A>1</A>after | {'A':'1'}",
                "<A a='1' xml:lang='en'>1</A> | {'A':'1'}",
                "<A xmlns:x='urn:x' x:nil='true'/> | {'A':''}",
            })
    void elements_become_members(String xml, String json) throws IOException {
        assertThat(XmlAnswer.read("<XResponse>" + xml + "</XResponse>")).isEqualTo(json(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "&#20013;&#x6587;|中文",
                "&lt;&gt;&amp;&quot;&apos;|<>&\"'",
                "<![CDATA[<b> & ]]>|<b> &",
                "a<![CDATA[<]]>b<![CDATA[>]]>c|a<b>c",
                "a<!-- <x/> & -->b|ab",
                "a<?stop 1?>b|ab",
                "  a  b  |a  b",
                "😀|😀",
                "&#x1F600;|😀"
            })
    void texts_are_read_in_every_spelling(String xml, String text) throws IOException {
        assertThat(text(xml)).isEqualTo(text);
    }

    @Test
    void line_ends_that_were_escaped_stay_as_they_are() throws IOException {
        assertThat(text("a&#13;&#10;b")).isEqualTo("a\r\nb");
    }

    @Test
    void indented_text_is_trimmed() throws IOException {
        String xml = """
                <XResponse>
                  <As>
                    <A>
                      1
                    </A>
                  </As>
                </XResponse>
                """;
        assertThat(XmlAnswer.read(xml)).isEqualTo(json("{'As':{'A':'1'}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<XResponse><A>中</A></XResponse>",
                "<Error><A>中</A></Error>",
                "\n  <XResponse><A>中</A></XResponse>\n",
                "\uFEFF<XResponse><A>中</A></XResponse>",
                "<?xml version=\"1.0\"?><XResponse><A>中</A></XResponse>",
                "\uFEFF<?xml version=\"1.0\"?>\n<XResponse><A>中</A></XResponse>",
                " <?xml version=\"1.0\"?><XResponse><A>中</A></XResponse>",
                "<?xml version=\"1.1\" standalone=\"no\"?><XResponse><A>中</A></XResponse>",
                "<?xml-stylesheet href=\"http://127.0.0.1:1/x.xsl\"?><XResponse><A>中</A></XResponse>",
                "<!-- <!DOCTYPE x> --><?a?><!--b-->\n<XResponse><A>中</A></XResponse><!-- c --><?d?>\n",
                "<XResponse xmlns=\"urn:x\" xmlns:y=\"urn:y\"><y:A>中</y:A></XResponse>",
                "<x:XResponse xmlns:x=\"urn:x\"><x:A>中</x:A></x:XResponse>",
                "<XResponse><A><![CDATA[<!DOCTYPE x>]]></A><A/></XResponse>"
            })
    void what_stands_around_the_root_and_before_names_does_not_matter(String xml) throws IOException {
        assertThat(XmlAnswer.isXml(xml)).isTrue();
        assertThat(XmlAnswer.read(xml).fieldNames()).toIterable().containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "ISO-8859-1", "EBCDIC-CP-US", "made-up"})
    void the_declared_encoding_means_nothing_to_what_is_text_already(String encoding) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><XResponse><A>创建时间</A></XResponse>";
        assertThat(XmlAnswer.read(xml)).isEqualTo(json("{'A':'创建时间'}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<XResponse/>", "<XResponse></XResponse>", "<XResponse> \n </XResponse>"})
    void a_root_without_elements_is_an_object_without_members(String xml) throws IOException {
        assertThat(XmlAnswer.read(xml)).isEqualTo(json("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "{\"A\":\"<\"}", "[1]", "null", "text <b>", "\uFEFF", "\uFEFF{}"})
    void other_text_is_not_taken_for_xml(String text) {
        assertThat(XmlAnswer.isXml(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\"",
                "<!-- ",
                "<XResponse>",
                "<XResponse><A>1",
                "<XResponse><A>1</A>",
                "<XResponse><A>1</A></XResponse",
                "<XResponse><A>1</B></XResponse>",
                "<XResponse><A>1</A></XResponse>text",
                "<XResponse><A>1</A></XResponse><XResponse/>",
                "<XResponse><A>1</A></XResponse>{}",
                "<XResponse>text</XResponse>",
                "<XResponse><A>a & b</A></XResponse>",
                "<XResponse><A>&nbsp;</A></XResponse>",
                "<XResponse><A>&#0;</A></XResponse>",
                "<XResponse><A>\u0000</A></XResponse>",
                "<XResponse><A>\ud83d</A></XResponse>",
                "<XResponse><x:A>1</x:A></XResponse>",
                "<XResponse><A b=1/></XResponse>",
                "<XResponse><![CDATA[1</XResponse>"
            })
    void what_is_no_whole_document_with_elements_is_refused(String xml) {
        assertThatThrownBy(() -> XmlAnswer.read(xml)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>x</body></html>",
                "<HTML><BODY>x</BODY></HTML>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>x</p></body></html>",
                "<?xml version=\"1.0\"?><html><body>x</body></html>",
                "<body><p>x</p></body>",
                "<center><h1>x</h1></center>",
                "<response><p>x</p></response>",
                "<Envelope><Body>x</Body></Envelope>"
            })
    void pages_and_answers_of_others_are_refused_by_the_name_of_their_root(String xml) {
        assertThatThrownBy(() -> XmlAnswer.read(xml)).isInstanceOf(IOException.class);
    }

    private static String text(String xml) throws IOException {
        return XmlAnswer.read("<XResponse><A>" + xml + "</A></XResponse>")
                .path("A")
                .asText();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
