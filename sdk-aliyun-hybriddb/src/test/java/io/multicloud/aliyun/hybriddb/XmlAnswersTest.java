package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.TransportException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documented examples in XML beside those in JSON. */
class XmlAnswersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        client = Fixture.builder()
                .endpoint(SERVER.baseUrl())
                .responseFormat(ResponseFormat.XML)
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("create-instance", Fixture.smallest().build(), List.of()),
                Arguments.of(
                        "delete-instance",
                        DeleteInstanceRequest.builder().instanceId("pd-1").build(),
                        List.of()),
                Arguments.of(
                        "describe-instances", DescribeInstancesRequest.builder().build(), List.of()),
                // The documents show another instance in XML than in JSON.
                Arguments.of(
                        "describe-instance-info",
                        DescribeInstanceInfoRequest.builder().instanceId("pd-1").build(),
                        List.of(
                                new Difference("\"pd-xxxxxxxxxxxxxxxx\"\n}", "\"创建时间2018-05-15-15-31-37\"\n}"),
                                new Difference("pd-xxxxxxxxxxxxxxxx", "pd-xxxxxxxxxxxxx"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    <R> void the_examples_of_an_action_become_equal_records(
            String name, ServiceRequest<HybridDbClient, R> request, List<Difference> differences) {
        String json = Fixture.example(name);
        for (Difference difference : differences) {
            assertThat(json).contains(difference.json());
            assertThat(Fixture.xmlExample(name)).doesNotContain(difference.json());
            json = json.replace(difference.json(), difference.xml());
        }
        Fixture.answer(SERVER, 200, json);
        R fromJson = client.call(request);

        for (String xml : formsOf(Fixture.xmlExample(name))) {
            Fixture.answerXml(SERVER, 200, xml);
            Object fromXml = client.call(request);
            assertThat(fromXml).isEqualTo(fromJson);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    <R> void the_request_id_is_beside_the_record(String name, ServiceRequest<HybridDbClient, R> request) {
        Fixture.answerXml(SERVER, 200, Fixture.xmlExample(name));

        assertThat(client.exchange(request).requestId())
                .hasValueSatisfying(
                        id -> assertThat(Fixture.xmlExample(name)).contains("<RequestId>" + id + "</RequestId>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateAccountResponse", "ModifySecurityIpsResponse"})
    void the_root_of_another_action_is_no_hindrance(String root) {
        Fixture.answerXml(SERVER, 200, "<" + root + "><InstanceId>pd-1</InstanceId></" + root + ">");

        assertThat(client.createInstance(Fixture.smallest().build()).instanceId())
                .isEqualTo("pd-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "<Instances/>,0",
        "<Instances></Instances>,0",
        "<Instances><Instance/></Instances>,0",
        "<Instances><Instance><InstanceId>a</InstanceId></Instance></Instances>,1",
        "<Instances><Instance><InstanceId>a</InstanceId></Instance><Instance><InstanceId>b</InstanceId></Instance>"
                + "</Instances>,2"
    })
    void lists_have_as_many_elements_as_there_are(String instances, int size) {
        Fixture.answerXml(SERVER, 200, "<DescribeInstancesResponse>" + instances + "</DescribeInstancesResponse>");

        assertThat(client.describeInstances().instances()).hasSize(size);
    }

    @Test
    void an_answer_that_is_cut_off_is_unreadable_and_leaves_a_create_open() {
        String whole = Fixture.xmlExample("create-instance");
        Fixture.answerXml(SERVER, 200, whole.substring(0, whole.length() - 5));

        OutcomeUnknownException e = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.createInstance(
                        Fixture.smallest().clientToken(Fixture.TOKEN).build())));

        assertThat(e).hasCauseInstanceOf(TransportException.class).hasMessageContaining("pd-xxxxxxxxxxxx");
        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
    }

    // As documented, as on the wire where there are no line breaks, and as printed under the general answers.
    private static List<String> formsOf(String indented) {
        String onTheWire = indented.replaceAll(">\\s+<", "><").strip();
        return List.of(indented, onTheWire, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!--结果的根结点-->\n" + indented);
    }

    /** What the document's example says otherwise in XML than in JSON. */
    record Difference(String json, String xml) {}
}
