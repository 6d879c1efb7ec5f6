package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class AliyunInstancesTest extends EmulatorTest {

    @Test
    void an_instance_goes_from_create_to_active_to_delete_and_vanishes() {
        String id = create();
        assertThat(status(id)).isEqualTo("CREATE");
        emulator.advance(CREATION.minusSeconds(1));
        assertThat(status(id)).isEqualTo("CREATE");
        emulator.advance(Duration.ofSeconds(1));
        assertThat(status(id)).isEqualTo("ACTIVE");

        assertThat(delete(id).status()).isEqualTo(200);
        assertThat(status(id)).isEqualTo("DELETE");
        emulator.advance(DELETION);
        assertThat(info(id).error()).isEqualTo("404 Forbidden.InstanceNotFound");
        assertThat(list().path("TotalCount").asInt()).isZero();
        assertThat(list().at("/Instances/Instance").isArray()).isTrue();
    }

    @Test
    void what_was_written_is_read_back() {
        Reply created = aliyunCreate()
                .with("InstanceName", "东 & <west>")
                .with("PayType", "PrePaid")
                .send();
        assertThat(created.json().path("OrderId").asText()).matches("[0-9]{15}");
        assertThat(created.json().path("RequestId").asText()).matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}");
        emulator.advance(CREATION);
        JsonNode instance = list().at("/Instances/Instance/0");
        String id = created.json().path("InstanceId").asText();
        assertThat(id).matches("pd-[a-z0-9]{16}");
        assertThat(instance.path("InstanceId").asText()).isEqualTo(id);
        assertThat(instance.path("InstanceName").asText()).isEqualTo("东 & <west>");
        assertThat(instance.path("RegionId").asText()).isEqualTo("cn-hangzhou");
        assertThat(instance.path("ZoneId").asText()).isEqualTo("cn-hangzhou-e");
        assertThat(instance.path("NetworkType").asText()).isEqualTo("Classic");
        assertThat(instance.path("CreateTime").asText()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(instance.path("ExpireTime").asText()).isEqualTo("2027-03-01T08:00:00Z");
        assertThat(instance.path("Port").asText()).isEqualTo("3306");
        assertThat(instance.at("/Databases/Database/0/DBName").asText()).isEqualTo("orders");
        assertThat(instance.at("/Databases/Database/0/ChargeType").asText()).isEqualTo("PrePaid");
    }

    @Test
    void describes_the_addresses_of_a_vpc_instance_once_it_is_active() {
        Reply created = aliyunCreate()
                .with("NetworkType", "VPC")
                .with("VpcId", "vpc-1")
                .with("VSwitchId", "vsw-1")
                .send();
        String id = created.json().path("InstanceId").asText();
        assertThat(info(id).json().at("/NetworkInfoItems/NetworkInfoItem")).isEmpty();
        emulator.advance(CREATION);
        JsonNode address = info(id).json().at("/NetworkInfoItems/NetworkInfoItem/0");
        assertThat(address.path("NetworkType").asText()).isEqualTo("VPC");
        assertThat(address.path("VpcId").asText()).isEqualTo("vpc-1");
        assertThat(address.path("VSwitchId").asText()).isEqualTo("vsw-1");
        assertThat(address.path("ConnectionString").asText()).startsWith(id);
        assertThat(list().at("/Instances/Instance/0/ExpireTime").asText()).isEqualTo("2999-09-08T16:00:00Z");
    }

    @Test
    void lists_in_pages() {
        for (int i = 0; i < 12; i++) {
            create();
        }
        JsonNode first = list();
        JsonNode second = list("PageNumber", "2");
        assertThat(first.at("/Instances/Instance")).hasSize(10);
        assertThat(second.at("/Instances/Instance")).hasSize(2);
        assertThat(second.path("TotalCount").asInt()).isEqualTo(12);
        assertThat(second.path("PageNumber").asInt()).isEqualTo(2);
        assertThat(list("PageSize", "20").at("/Instances/Instance")).hasSize(12);
        assertThat(list("PageNumber", "2147483647").at("/Instances/Instance")).isEmpty();
    }

    @Test
    void filters_by_id_status_and_charge_type() {
        String first = create();
        emulator.advance(CREATION);
        aliyunCreate().with("ChargeType", "PrePaid").send();
        assertThat(list().path("TotalCount").asInt()).isEqualTo(2);
        assertThat(list("InstanceId", first).path("TotalCount").asInt()).isOne();
        assertThat(list("InstanceStatus", "ACTIVE")
                        .at("/Instances/Instance/0/InstanceId")
                        .asText())
                .isEqualTo(first);
        assertThat(list("ChargeType", "PrePaid").path("TotalCount").asInt()).isOne();
        assertThat(list("InstanceId", "pd-none").path("TotalCount").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PageNumber,0,400 InvalidPageNumber.Malformed",
        "PageNumber,x,400 InvalidPageNumber.Malformed",
        "PageNumber,2147483648,400 InvalidPageNumber.Malformed",
        "PageSize,11,400 InvalidPageSize.ValueNotSupported",
        "InstanceStatus,Running,400 InvalidInstanceStatus.ValueNotSupported",
        "ChargeType,Free,400 InvalidChargeType.ValueNotSupported"
    })
    void refuses_wrong_filters(String name, String value, String error) {
        assertThat(aliyun("DescribeInstances").with(name, value).send().error()).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegionId", "ZoneId", "DBName", "NodeSpec", "NodeNumber", "AccountName", "AccountPassword"})
    void create_names_the_missing_parameter(String name) {
        Reply reply = aliyunCreate().without(name).send();
        assertThat(reply.error()).isEqualTo("400 MissingParameter");
        assertThat(reply.json().path("Message").asText()).contains(" " + name + " ");
        assertThat(list().path("TotalCount").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "NodeNumber,two,400 InvalidNodeNumber.Malformed",
        "NodeNumber,0,400 InvalidNodeNumber.Malformed",
        "NetworkType,VPN,400 InvalidNetworkType.ValueNotSupported",
        "NetworkType,VPC,400 MissingParameter",
        "ChargeType,Free,400 InvalidChargeType.ValueNotSupported",
        "DBName,Mysql,400 InvalidParameter.Keyword",
        "AccountName,select,400 InvalidAccountName.keyword",
        "ClientToken,tökén,400 InvalidClientToken.Malformed"
    })
    void create_refuses_wrong_values(String name, String value, String error) {
        assertThat(aliyunCreate().with(name, value).send().error()).isEqualTo(error);
    }

    @Test
    void create_refuses_long_texts_and_contradictions() {
        assertThat(aliyunCreate().with("InstanceName", "n".repeat(257)).send().error())
                .isEqualTo("400 InvalidInstanceName.Malformed");
        assertThat(aliyunCreate().with("ClientToken", "t".repeat(65)).send().error())
                .isEqualTo("400 InvalidClientToken.Malformed");
        assertThat(aliyunCreate()
                        .with("PayType", "PrePaid")
                        .with("ChargeType", "PostPaid")
                        .send()
                        .error())
                .isEqualTo("400 InvalidParameter");
    }

    @Test
    void the_same_client_token_creates_once() {
        JsonNode first = aliyunCreate().with("ClientToken", "t").send().json();
        clock.turn(Duration.ofSeconds(2));
        JsonNode second = aliyunCreate().with("ClientToken", "t").send().json();
        assertThat(second.path("InstanceId")).isEqualTo(first.path("InstanceId"));
        assertThat(second.path("OrderId")).isEqualTo(first.path("OrderId"));
        assertThat(second.path("RequestId")).isNotEqualTo(first.path("RequestId"));
        assertThat(list().path("TotalCount").asInt()).isOne();
    }

    @Test
    void a_client_token_is_not_good_for_other_parameters() {
        aliyunCreate().with("ClientToken", "t").send();
        assertThat(aliyunCreate()
                        .with("ClientToken", "t")
                        .with("NodeNumber", "3")
                        .send()
                        .error())
                .isEqualTo("400 IdempotentParameterMismatch");
        assertThat(aliyunCreate().with("ClientToken", "T").send().status()).isEqualTo(200);
    }

    @Test
    void delete_wants_an_active_instance() {
        String id = create();
        assertThat(delete(id).error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        emulator.advance(CREATION);
        assertThat(delete(id).status()).isEqualTo(200);
        assertThat(delete(id).error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        assertThat(delete("pd-none").error()).isEqualTo("404 Forbidden.InstanceNotFound");
        assertThat(aliyun("DeleteInstance").send().error()).isEqualTo("400 MissingParameter");
    }

    @Test
    void a_delete_with_a_client_token_can_be_repeated() {
        String id = create();
        emulator.advance(CREATION);
        for (int i = 0; i < 2; i++) {
            assertThat(aliyun("DeleteInstance")
                            .with("InstanceId", id)
                            .with("ClientToken", "d")
                            .send()
                            .status())
                    .isEqualTo(200);
            emulator.advance(DELETION);
        }
    }

    @Test
    void answers_xml_when_not_asked_for_json() throws Exception {
        aliyunCreate().with("InstanceName", "a<b>&\u0001\r").send();
        create();
        Reply reply = aliyun("DescribeInstances").without("Format").send();
        Element root = xml(reply);
        assertThat(root.getTagName()).isEqualTo("DescribeInstancesResponse");
        assertThat(root.getElementsByTagName("Instance").getLength()).isEqualTo(2);
        assertThat(root.getElementsByTagName("InstanceName").item(0).getTextContent())
                .isEqualTo("a<b>&\uFFFD\r");
        assertThat(root.getElementsByTagName("TotalCount").item(0).getTextContent())
                .isEqualTo("2");
    }

    @Test
    void errors_have_the_documented_form_in_json_and_xml() throws Exception {
        Reply json = info("pd-none");
        assertThat(json.json().properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(List.of("RequestId", "HostId", "Code", "Message"));
        Reply xml = aliyun("DescribeInstanceInfo")
                .with("Format", "XML")
                .with("InstanceId", "pd-none")
                .send();
        assertThat(xml(xml).getTagName()).isEqualTo("Error");
        assertThat(xml(xml).getElementsByTagName("Code").item(0).getTextContent())
                .isEqualTo("Forbidden.InstanceNotFound");
        assertThat(aliyun("DescribeInstances").with("Format", "YAML").send().body())
                .contains("<Code>InvalidFormat.ValueNotSupported</Code>");
    }

    private static Element xml(Reply reply) throws Exception {
        assertThat(reply.header("Content-Type")).startsWith("text/xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.body().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private String create() {
        return aliyunCreate().send().json().path("InstanceId").asText();
    }

    private Reply delete(String id) {
        return aliyun("DeleteInstance").with("InstanceId", id).send();
    }

    private Reply info(String id) {
        return aliyun("DescribeInstanceInfo").with("InstanceId", id).send();
    }

    private String status(String id) {
        return info(id).json().path("InstanceStatus").asText();
    }

    private JsonNode list(String... filter) {
        AliyunCall call = aliyun("DescribeInstances");
        for (int i = 0; i < filter.length; i += 2) {
            call.with(filter[i], filter[i + 1]);
        }
        return call.send().json();
    }
}
