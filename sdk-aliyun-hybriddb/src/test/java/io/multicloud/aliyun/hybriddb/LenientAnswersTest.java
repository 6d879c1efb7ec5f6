package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.ChargeType;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.Database;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.NetworkInfoItem;
import io.multicloud.aliyun.hybriddb.model.NetworkType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientAnswersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Instances\":null}",
                "{\"Instances\":\"\"}",
                "{\"Instances\":{}}",
                "{\"Instances\":[]}",
                "{\"Instances\":{\"Instance\":[]}}"
            })
    void lists_are_empty_whatever_stands_for_none(String body) {
        Fixture.answer(SERVER, 200, body);

        assertThat(client.describeInstances().instances()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Database\":[{\"DBName\":\"adb\",\"ChargeType\":\"PrePaid\"}]}",
                "{\"Database\":{\"DBName\":\"adb\",\"ChargeType\":\"PrePaid\"}}",
                "[{\"DBName\":\"adb\",\"ChargeType\":\"PrePaid\"}]",
                "{\"DBName\":\"adb\",\"ChargeType\":\"PrePaid\"}"
            })
    void one_element_is_read_in_any_wrapping(String databases) {
        assertThat(instance("\"Databases\":" + databases).databases())
                .containsExactly(Database.builder()
                        .dbName("adb")
                        .chargeType(ChargeType.PRE_PAID)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VpcId", "VPCId"})
    void the_vpc_is_read_in_both_spellings(String name) {
        assertThat(instance("\"" + name + "\":\"vpc-1\"").vpcId()).isEqualTo("vpc-1");
        assertThat(item("\"" + name + "\":\"vpc-1\"").vpcId()).isEqualTo("vpc-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ExpireTime", "EndTime"})
    void the_end_is_read_under_both_names(String name) {
        assertThat(instance("\"" + name + "\":\"2019-05-07T13:10:39Z\"").expireTime())
                .isEqualTo("2019-05-07T13:10:39Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3306", "\"3306\""})
    void a_port_may_be_a_number_or_a_text(String port) {
        assertThat(instance("\"Port\":" + port).port()).isEqualTo("3306");
        assertThat(item("\"Port\":" + port).port()).isEqualTo("3306");
    }

    @Test
    void an_address_in_a_vpc_is_read_whole() {
        assertThat(item("\"NetworkType\":\"VPC\",\"ConnectionString\":\"h\",\"Port\":\"1\",\"VpcId\":\"v\","
                        + "\"VSwitchId\":\"s\",\"PrivateIpAddress\":\"192.0.2.1\""))
                .isEqualTo(new NetworkInfoItem(AddressType.VPC, "h", "1", "v", "s", "192.0.2.1"));
    }

    @Test
    void what_only_the_official_client_reads_of_a_create_is_read() {
        Fixture.answer(
                SERVER,
                200,
                "{\"InstanceId\":\"pd-1\",\"ConnectionString\":\"h\",\"Port\":3306,\"InstanceName\":\"n\","
                        + "\"EndTime\":\"2999-09-08T16:00:00Z\"}");

        CreateInstanceResponse created =
                client.createInstance(Fixture.smallest().build());

        assertThat(created.connectionString()).isEqualTo("h");
        assertThat(created.port()).isEqualTo("3306");
        assertThat(created.instanceName()).isEqualTo("n");
        assertThat(created.endTime()).isEqualTo("2999-09-08T16:00:00Z");
        assertThat(created.requestId()).isNull();
    }

    @Test
    void unknown_values_and_members_are_no_failure() {
        Instance instance = instance("\"InstanceStatus\":\"EXPLODING\",\"NetworkType\":\"vpc\",\"New\":{\"A\":[1]}");

        assertThat(instance.instanceStatus())
                .hasToString("EXPLODING")
                .satisfies(status -> assertThat(status.isKnown()).isFalse());
        assertThat(instance.networkType()).isEqualTo(NetworkType.VPC);
    }

    @Test
    void the_documented_values_are_known() {
        assertThat(InstanceStatus.values())
                .extracting(InstanceStatus::value)
                .containsExactly("CREATE", "ACTIVE", "MODIFY", "DELETE", "MIGRATE", "APPEND", "INACTIVE");
        assertThat(ChargeType.values()).extracting(ChargeType::value).containsExactly("PrePaid", "PostPaid");
        assertThat(NetworkType.values()).extracting(NetworkType::value).containsExactly("Classic", "VPC");
        assertThat(AddressType.values()).extracting(AddressType::value).containsExactly("PUBLIC", "INTERNAL", "VPC");
    }

    private Instance instance(String members) {
        Fixture.answer(SERVER, 200, "{\"Instances\":{\"Instance\":[{\"InstanceId\":\"pd-1\"," + members + "}]}}");
        return client.describeInstances().instances().get(0);
    }

    private NetworkInfoItem item(String members) {
        Fixture.answer(SERVER, 200, "{\"NetworkInfoItems\":{\"NetworkInfoItem\":[{" + members + "}]}}");
        return client.describeInstanceInfo("pd-1").networkInfoItems().get(0);
    }
}
