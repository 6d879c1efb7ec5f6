package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.ChargeType;
import io.multicloud.aliyun.hybriddb.model.Database;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.NetworkType;
import io.multicloud.core.ServiceRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside the values of the documents; that none gets lost is seen in the contract test. */
class DocumentedExamplesTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("create-instance", Fixture.smallest().build()),
                Arguments.of(
                        "delete-instance",
                        DeleteInstanceRequest.builder().instanceId("pd-1").build()),
                Arguments.of(
                        "describe-instances", DescribeInstancesRequest.builder().build()),
                Arguments.of(
                        "describe-instance-info",
                        DescribeInstanceInfoRequest.builder().instanceId("pd-1").build()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    <R> void the_request_id_is_beside_the_typed_answer_too(String name, ServiceRequest<HybridDbClient, R> request) {
        Fixture.answer(SERVER, 200, Fixture.example(name));
        try (HybridDbClient client = Fixture.client(SERVER)) {
            assertThat(client.exchange(request).requestId())
                    .contains(String.valueOf(json(name).get("RequestId")));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    <R> void a_strict_client_takes_it_in_both_formats(String name, ServiceRequest<HybridDbClient, R> request) {
        try (HybridDbClient client =
                Fixture.builder().endpoint(SERVER.baseUrl()).strict(true).build()) {
            Fixture.answer(SERVER, 200, Fixture.example(name));
            assertThatNoException().isThrownBy(() -> client.call(request));
            Fixture.answerXml(SERVER, 200, Fixture.xmlExample(name));
            assertThatNoException().isThrownBy(() -> client.call(request));
        }
    }

    @Test
    void ten_instances_come_without_the_objects_around_the_lists() {
        Fixture.answer(SERVER, 200, Fixture.example("describe-instances"));
        try (HybridDbClient client = Fixture.client(SERVER)) {
            DescribeInstancesResponse page = client.describeInstances();

            assertThat(page.totalCount()).isEqualTo(20);
            assertThat(page.instances()).hasSize(10);
            assertThat(page.instances())
                    .flatExtracting(Instance::databases)
                    .extracting(Database::dbName)
                    .containsExactly(
                            "wang_100",
                            "adb",
                            "adb",
                            "adb",
                            "adb",
                            "test_sla_099",
                            "adb",
                            "test_a",
                            "adb",
                            "testdb",
                            "testdb_01",
                            "adb");
        }
    }

    @Test
    void values_have_types_that_say_what_they_are() {
        Fixture.answer(SERVER, 200, Fixture.example("describe-instances"));
        try (HybridDbClient client = Fixture.client(SERVER)) {
            List<Instance> instances = client.describeInstances().instances();
            Instance first = instances.get(0);

            assertThat(first.instanceStatus()).isSameAs(InstanceStatus.ACTIVE);
            assertThat(first.networkType()).isSameAs(NetworkType.CLASSIC);
            assertThat(first.createTime()).isEqualTo("2018-08-06T12:41:27Z");
            assertThat(first.vpcId()).isNull();
            assertThat(first.databases().get(0).chargeType()).isSameAs(ChargeType.POST_PAID);
            assertThat(instances.get(4).networkType()).isSameAs(NetworkType.VPC);
            assertThat(instances.get(4).vSwitchId()).isEqualTo("vsw-xxxxxxxxxxxxxxxx");
            assertThat(instances.get(8).instanceName()).isEqualTo("创建时间2018-05-15-15-31-37");
        }
    }

    @Test
    void an_address_has_a_type_of_its_own() {
        Fixture.answer(SERVER, 200, Fixture.example("describe-instance-info"));
        try (HybridDbClient client = Fixture.client(SERVER)) {
            var items = client.describeInstanceInfo("pd-1").networkInfoItems();

            assertThat(items).hasSize(1);
            assertThat(items.get(0).networkType()).isSameAs(AddressType.INTERNAL);
            assertThat(items.get(0).port()).isEqualTo("3306");
        }
    }

    private static Map<?, ?> json(String name) {
        return Json.read(Fixture.example(name), Map.class);
    }
}
