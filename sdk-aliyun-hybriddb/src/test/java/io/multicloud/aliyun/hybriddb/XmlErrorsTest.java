package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.ServiceException;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors in the format that was not asked for, and in the one that was. */
class XmlErrorsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    @ParameterizedTest
    @EnumSource
    void the_documented_error_in_xml_is_read_whatever_was_asked_for(ResponseFormat asked) {
        Fixture.answerXml(SERVER, 400, Fixture.xmlExample("error"));

        ServiceException e = failure(asked);

        assertThat(e.code()).contains("UnsupportedOperation");
        assertThat(e.requestId()).contains("xxxxxxxxxxxxxxxxxxxxxxxx");
        assertThat(e.hostId()).contains("petadata.aliyuncs.com");
        assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
        assertThat(e).hasMessageContaining("This specified action is not valid");
        assertThat(e.rawBody()).isEqualTo(Fixture.xmlExample("error"));
    }

    @ParameterizedTest
    @EnumSource
    void the_documented_error_in_json_is_read_whatever_was_asked_for(ResponseFormat asked) {
        Fixture.answer(SERVER, 400, Fixture.example("error"));

        ServiceException e = failure(asked);

        assertThat(e.code()).contains("UnsupportedOperation");
        assertThat(e.requestId()).contains("xxxxxxxxxxxxxxxxxxxx");
        assertThat(e.hostId()).contains("petadata.aliyuncs.com");
        assertThat(e).hasMessageContaining("This specified action is not valid");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/errors/documented-codes.csv", numLinesToSkip = 1)
    void every_documented_code_arrives_in_xml_as_it_does_in_json(String code, int status, ErrorKind kind) {
        Fixture.answerXml(
                SERVER,
                status,
                "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>" + Fixture.REQUEST_ID
                        + "</RequestId><HostId>petadata.aliyuncs.com</HostId><Code>" + code
                        + "</Code><Message>what happened</Message>"
                        + "<Recommend><![CDATA[https://error-center.example?a&b]]></Recommend></Error>");
        ServiceException xml = failure(ResponseFormat.JSON);
        Fixture.fail(SERVER, status, code);
        ServiceException json = failure(ResponseFormat.JSON);

        assertThat(xml.kind()).isEqualTo(kind);
        assertThat(xml).hasSameClassAs(json).hasMessage(json.getMessage());
        assertThat(xml.failure())
                .usingRecursiveComparison()
                .ignoringFields("rawBody")
                .isEqualTo(json.failure());
    }

    @ParameterizedTest
    @CsvSource({"HostId,Code,Message,RequestId", "HostID,code,message,RequestID"})
    void names_are_found_without_regard_to_case(String host, String code, String message, String requestId) {
        Fixture.answerXml(
                SERVER,
                404,
                "<Error>" + element(host, "h-1") + element(code, "InvalidDBInstanceId.NotFound")
                        + element(message, "no &quot;pd-1&quot;") + element(requestId, "r-1") + "</Error>");

        ServiceException e = failure(ResponseFormat.XML);

        assertThat(e).isInstanceOf(NotFoundException.class).hasMessageContaining("no \"pd-1\"");
        assertThat(e.hostId()).contains("h-1");
        assertThat(e.code()).contains("InvalidDBInstanceId.NotFound");
        assertThat(e.requestId()).contains("r-1");
    }

    @ParameterizedTest
    @EnumSource
    void an_error_in_xml_under_http_200_is_an_error(ResponseFormat asked) {
        Fixture.answerXml(SERVER, 200, "<Error><Code>InvalidDBInstanceId.NotFound</Code></Error>");

        assertThat(failure(asked)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_a_proxy_is_no_error_of_the_service(ResponseFormat asked) {
        Fixture.answerXml(SERVER, 502, "<html><body><Code>Throttling</Code></body></html>");

        ServiceException e = failure(asked);

        assertThat(e).isInstanceOf(ServerFaultException.class).hasMessageContaining("<Code>Throttling</Code>");
        assertThat(e.code()).isEmpty();
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">";
    }

    private static ServiceException failure(ResponseFormat asked) {
        try (HybridDbClient client = Fixture.builder()
                .endpoint(SERVER.baseUrl())
                .responseFormat(asked)
                .build()) {
            return Objects.requireNonNull(
                    catchThrowableOfType(ServiceException.class, () -> client.describeInstances()), "no failure");
        }
    }
}
