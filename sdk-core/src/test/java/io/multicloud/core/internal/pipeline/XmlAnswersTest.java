package io.multicloud.core.internal.pipeline;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.Secret;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.testing.Color;
import io.multicloud.core.testing.Thing;
import io.multicloud.core.testing.ThingClient;
import io.multicloud.core.testing.ThingClientBuilder;
import io.multicloud.core.testing.ThingOperations;
import io.multicloud.core.testing.ThingRequest;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlAnswersTest {

    private static final String ERROR =
            "<Error><RequestId>r-1</RequestId><Code>NoSuch</Code><Message>a &lt; b</Message></Error>";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final ThingRequest read = ThingRequest.of(ThingOperations.READ);
    private final ThingRequest create = ThingRequest.of(ThingOperations.CREATE);

    private ThingClient client;
    private ThingClient jsonOnly;

    @BeforeEach
    void build() {
        URI endpoint = URI.create(SERVER.baseUrl());
        client = ThingClientBuilder.at(endpoint)
                .service(ThingOperations.SERVICE.withXml())
                .build();
        jsonOnly = ThingClientBuilder.at(endpoint).build();
    }

    @AfterEach
    void close() {
        client.close();
        jsonOnly.close();
    }

    @Test
    void a_member_of_each_kind_is_read_as_from_json() {
        answer(200, """
                {"Name":"中 & <文>","Size":3,"Bytes":4000000000,"Ready":true,"Load":0.5,"Color":"RED",
                "Created":"2018-08-06T12:41:27Z","Updated":"2018-08-20T02:33:49+0800","Local":"2020-05-03 22:16:22",
                "Main":{"Id":"m","Weight":1},"Parts":{"Part":[{"Id":"p"},{"Id":"q","Weight":2}]},
                "Tags":{"Tag":["x","y"]},"New":{"A":[1]}}
                """);
        Thing json = client.call(read);
        answer(200, """
                <?xml version="1.0" encoding="UTF-8"?>
                <ReadThingResponse>
                  <Name>中 &amp; <![CDATA[<文>]]></Name><Size>3</Size><Bytes>4000000000</Bytes><Ready>true</Ready>
                  <Load>0.5</Load><Color>RED</Color><Created>2018-08-06T12:41:27Z</Created>
                  <Updated>2018-08-20T02:33:49+0800</Updated><Local>2020-05-03 22:16:22</Local>
                  <Main><Id>m</Id><Weight>1</Weight></Main>
                  <Parts><Part><Id>p</Id></Part><Part><Id>q</Id><Weight>2</Weight></Part></Parts>
                  <Tags><Tag>x</Tag><Tag>y</Tag></Tags><New><A>1</A></New>
                </ReadThingResponse>
                """);
        Thing xml = client.call(read);
        assertThat(xml).isEqualTo(json);
        assertThat(xml.color()).isEqualTo(Color.of("RED"));
        assertThat(xml.created()).isEqualTo(Instant.parse("2018-08-06T12:41:27Z"));
        assertThat(xml.parts()).hasSize(2);
        assertThat(xml.tags()).containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource({
        "<Parts><Part><Id>p</Id></Part></Parts>,1",
        "<Parts><Part><Id>p</Id></Part><Part/></Parts>,1",
        "<Parts><Id>p</Id><Weight>1</Weight></Parts>,1",
        "<Parts><Id>p</Id></Parts><Parts><Id>q</Id></Parts>,2",
        "<Parts></Parts>,0",
        "<Parts/>,0",
        "<Parts><Part/></Parts>,0",
        "'',0"
    })
    void a_list_comes_with_one_element_or_none_wrapped_or_not(String parts, int size) {
        answer(200, "<ReadThingResponse><Name>a</Name>" + parts + "</ReadThingResponse>");
        assertThat(client.call(read).parts()).hasSize(size);
    }

    @Test
    void a_list_of_texts_comes_with_one_element() {
        answer(200, "<ReadThingResponse><Tags><Tag>x</Tag></Tags></ReadThingResponse>");
        assertThat(client.call(read).tags()).containsExactly("x");
    }

    @Test
    void empty_elements_are_absent_values() {
        answer(
                200,
                "<ReadThingResponse><Size/><Bytes/><Ready/><Load/><Color/><Created/><Updated/><Local/><Main/>"
                        + "<Parts/><Tags/></ReadThingResponse>");
        Thing empty = client.call(read);
        answer(200, "<ReadThingResponse/>");
        assertThat(empty).isEqualTo(client.call(read));
        assertThat(empty.main()).isNull();
        assertThat(empty.size()).isNull();
    }

    @Test
    void what_is_around_the_record_is_there_too() {
        String body = "<ReadThingResponse><RequestId>r-1</RequestId><Name>a</Name></ReadThingResponse>";
        answer(200, body);
        ApiResponse<Thing> answer = client.exchange(read);
        assertThat(answer.requestId()).contains("r-1");
        assertThat(answer.rawBody()).isEqualTo(body);
    }

    @Test
    void a_header_that_belongs_to_the_record_is_read_beside_xml() {
        answer(aResponse()
                .withHeader("X-Thing-Secret", "fake-token")
                .withBody("<LabelThingResponse><Name>a</Name></LabelThingResponse>"));
        Thing thing = client.call(ThingRequest.of(ThingOperations.LABELLED).labelled("l"));
        assertThat(thing.name()).isEqualTo("a");
        assertThat(thing.secret()).isNotNull().extracting(Secret::reveal).isEqualTo("fake-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/xml", "text/html", "nonsense"})
    void the_text_says_what_it_is_not_its_content_type(String contentType) {
        answer(aResponse().withHeader("Content-Type", contentType).withBody("<XResponse><Name>a</Name></XResponse>"));
        assertThat(client.call(read).name()).isEqualTo("a");
        answer(aResponse().withHeader("Content-Type", contentType).withBody("{\"Name\":\"a\"}"));
        assertThat(client.call(read).name()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"GBK,GBK", "UTF-8,GBK", "UTF-16,UTF-8"})
    void the_charset_of_the_content_type_wins_over_the_declared_encoding(String charset, String declared) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><XResponse><Name>中文</Name></XResponse>";
        answer(aResponse()
                .withHeader("Content-Type", "text/xml;charset=" + charset)
                .withBody(xml.getBytes(Charset.forName(charset))));
        assertThat(client.call(read).name()).isEqualTo("中文");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 500})
    void an_error_is_read_under_any_status(int status) {
        answer(status, ERROR);
        assertThat(catchThrowable(() -> client.call(read))).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.code()).contains("NoSuch");
            assertThat(e.requestId()).contains("r-1");
            assertThat(e.rawBody()).isEqualTo(ERROR);
            assertThat(e).hasMessageContaining("a < b");
        });
    }

    @Test
    void an_error_that_quotes_a_secret_is_masked_escaped_or_not() {
        answer(
                400,
                "<Error><Code>Bad</Code><Message>fake&lt;pa&amp;ss&#39; fake&#x3C;pa&#38;ss&apos;</Message>"
                        + "<Echo><![CDATA[fake<pa&ss']]></Echo></Error>");
        Throwable failure = catchThrowable(() -> client.call(read.locked("fake<pa&ss'")));
        assertThat(failure)
                .hasMessageContaining("*** ***")
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        e -> assertThat(e.rawBody())
                                .isEqualTo(
                                        "<Error><Code>Bad</Code><Message>*** ***</Message><Echo><![CDATA[***]]></Echo></Error>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Welcome</body></html>",
                "<!DOCTYPE html><html><head></head><body>Welcome</body></html>",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html><body>Welcome</body></html>",
                "<h1>Welcome</h1>",
                "<body><p>Welcome</p></body>",
                "<XResponse><Name>Welcome",
                "<XResponse><Name>Welcome</Nam></XResponse>",
                "<XResponse><Name>Welcome</Name></XResponse>{}",
                "<XResponse>Welcome</XResponse>",
                "<!DOCTYPE X [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><XResponse><Name>Welcome&x;</Name></XResponse>"
            })
    void html_and_broken_xml_are_unreadable_just_as_without_xml(String body) {
        answer(200, body);
        Throwable failure = catchThrowable(() -> client.call(read));
        assertThat(failure)
                .hasNoCause()
                .hasMessageContaining("it is HTML or XML, perhaps of a proxy")
                .hasMessageContaining("Welcome")
                .hasMessageNotContainingAny("ParseError", "row,col", "document type", "levels")
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE_ANSWER));
        assertThat(catchThrowable(() -> jsonOnly.call(read))).hasMessage(failure.getMessage());
        assertThat(catchThrowable(() -> client.call(create))).isInstanceOf(OutcomeUnknownException.class);

        answer(502, body);
        Throwable gateway = catchThrowable(() -> client.call(read));
        assertThat(gateway)
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("no error of the service's own form");
        assertThat(catchThrowable(() -> jsonOnly.call(read))).hasMessage(gateway.getMessage());
    }

    @Test
    void a_service_that_does_not_speak_xml_has_not_answered_in_xml() {
        answer(200, "<ReadThingResponse><Name>a</Name></ReadThingResponse>");
        assertThat(catchThrowable(() -> jsonOnly.call(read))).isInstanceOf(TransportException.class);
        answer(404, ERROR);
        assertThat(catchThrowable(() -> jsonOnly.call(read)))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).isEmpty());
    }

    private static void answer(int status, String body) {
        answer(aResponse().withStatus(status).withBody(body));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }
}
