package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.aliyun.hybriddb.model.CreateAccountRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteAccountRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeAccountsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeUserInfoRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyAccountPasswordRequest;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordRequest;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsOnlyTest {

    private static final Secret PASSWORD = Secret.of(Fixture.PASSWORD);

    static Stream<ServiceRequest<HybridDbClient, ?>> httpsOnly() {
        return Stream.of(
                Fixture.smallest().build(),
                CreateAccountRequest.builder()
                        .instanceId("pd-1")
                        .accountName("app")
                        .accountPassword(PASSWORD)
                        .build(),
                DeleteAccountRequest.builder()
                        .instanceId("pd-1")
                        .accountName("app")
                        .build(),
                DescribeAccountsRequest.builder().instanceId("pd-1").build(),
                ModifyAccountPasswordRequest.builder()
                        .instanceId("pd-1")
                        .accountName("app")
                        .oldPassword(PASSWORD)
                        .newPassword(PASSWORD)
                        .build(),
                ResetAccountPasswordRequest.builder()
                        .instanceId("pd-1")
                        .accountName("app")
                        .newPassword(PASSWORD)
                        .build(),
                DescribeUserInfoRequest.builder().build());
    }

    @Test
    void seven_actions_demand_https() {
        assertThat(httpsOnly())
                .hasSize(7)
                .allMatch(request -> request.operation().isHttpsOnly());
    }

    @ParameterizedTest
    @MethodSource("httpsOnly")
    void they_are_refused_over_plain_http_even_where_that_is_allowed(ServiceRequest<HybridDbClient, ?> request) {
        try (HybridDbClient client = Fixture.builder()
                .endpoint("http://petadata.example")
                .allowPlainHttp(true)
                .build()) {
            assertThatThrownBy(() -> client.call(request))
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                    .hasMessageContaining("demands HTTPS")
                    .hasMessageNotContaining(Fixture.PASSWORD);
            assertThatCode(() -> client.preview(DescribeDatabasesRequest.builder()
                            .instanceId("pd-1")
                            .build()))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://petadata.example"})
    void to_this_machine_and_over_https_they_are_sent(String endpoint) {
        try (HybridDbClient client = Fixture.builder().endpoint(endpoint).build()) {
            httpsOnly()
                    .forEach(request ->
                            assertThatCode(() -> client.preview(request)).doesNotThrowAnyException());
        }
    }
}
