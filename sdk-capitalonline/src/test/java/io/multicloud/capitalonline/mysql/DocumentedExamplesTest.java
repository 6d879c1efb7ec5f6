package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.core.ServiceRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of what the documents show; that nothing gets lost is seen in the contract test. */
class DocumentedExamplesTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("create-db-instance", Fixture.smallest().build()),
                Arguments.of(
                        "describe-db-instances",
                        DescribeDbInstancesRequest.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    <R> void a_strict_client_takes_it(String name, ServiceRequest<CapitalOnlineMysqlClient, R> request) {
        Fixture.answer(SERVER, 200, Fixture.example(name));
        try (CapitalOnlineMysqlClient client =
                Fixture.builder().endpoint(SERVER.baseUrl()).strict(true).build()) {
            assertThatNoException().isThrownBy(() -> client.call(request));
        }
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
}
