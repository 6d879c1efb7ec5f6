package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.mysql.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.model.Region;
import io.multicloud.core.ServiceRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents' answers; those named "later" are made up from the tables of newer documents, which show no payload. */
class DocumentedExamplesTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    static Stream<Arguments> examples() {
        DescribeDbInstancesRequest list = DescribeDbInstancesRequest.builder().build();
        return Stream.of(
                Arguments.of(
                        "describe-regions",
                        110,
                        DescribeRegionsRequest.builder().build()),
                Arguments.of("create-db-instance", 3, Fixture.smallest().build()),
                Arguments.of("create-db-instance-later", 5, Fixture.smallest().build()),
                Arguments.of("describe-db-instances", 32, list),
                Arguments.of("describe-db-instances-later", 49, list),
                Arguments.of(
                        "delete-db-instance",
                        2,
                        DeleteDbInstanceRequest.builder().instanceUuid("i-1").build()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    <R> void every_leaf_is_in_the_typed_answer(
            String name, int leaves, ServiceRequest<CapitalOnlineMysqlClient, R> request) {
        Fixture.answer(SERVER, 200, Fixture.example(name));
        try (CapitalOnlineMysqlClient client = Fixture.client(SERVER)) {
            Leaves found = Leaves.compare(json(name), (Object) client.call(request));

            assertThat(found.lost).isEmpty();
            assertThat(found.kept).hasSize(leaves);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    <R> void a_strict_client_takes_it(String name, int leaves, ServiceRequest<CapitalOnlineMysqlClient, R> request) {
        Fixture.answer(SERVER, 200, Fixture.example(name));
        try (CapitalOnlineMysqlClient client =
                Fixture.builder().endpoint(SERVER.baseUrl()).strict(true).build()) {
            assertThatNoException().isThrownBy(() -> client.call(request));
        }
    }

    @Test
    void the_comparison_finds_what_is_missing_and_what_differs() {
        Region region = Region.builder().regionId("CN_Hongkong_A").isSaling(0).build();

        assertThat(Leaves.compare(Map.of("RegionId", "CN_Hongkong_A", "IsSaling", 1, "New", 5), region).lost)
                .containsExactlyInAnyOrder(".IsSaling: 1 became 0", ".New: 5 became null");
    }

    @Test
    void values_have_types_that_say_what_they_are() {
        Fixture.answer(SERVER, 200, Fixture.example("describe-db-instances"));
        try (CapitalOnlineMysqlClient client = Fixture.client(SERVER)) {
            var instance = client.describeDbInstances().data().get(0);

            assertThat(instance.status()).isSameAs(InstanceStatus.RUNNING);
            assertThat(instance.createdTime()).isEqualTo("2020-05-03T22:16:22");
            assertThat(instance.displayName()).isEqualTo("亚太地区-香港-可用区A");
            assertThat(instance.masterInfo()).isNull();
            assertThat(instance.relationService()).isEmpty();
            assertThat(instance.cloneServices()).isEmpty();
            assertThat(instance.tags()).isEmpty();
            assertThat(instance.roGroups().get(0).status()).isSameAs(InstanceStatus.RUNNING);
        }
    }

    private static Map<?, ?> json(String name) {
        return Json.read(Fixture.example(name), Map.class);
    }
}
