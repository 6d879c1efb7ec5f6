package io.multicloud.capitalonline.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisClientTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private static final String OLDER = """
            {"InstanceUuid": "r-1", "InstanceName": "test", "Status": "RUNNING", "IP": "66.66.0.42", "Port": 9736,
             "Ram": 2048, "RegionId": "CN_Hongkong_A", "VdcName": "香港PaaS", "Version": "2.8.19", "MasterInfo": "",
             "RelationService": null, "CloneServices": null}
            """;

    private static final String NEWER = """
            {"InstanceUuid": "r-1", "InstanceName": "test", "Status": "RUNNING", "IP": "66.66.0.42", "Port": "9736",
             "Ram": 2048, "RegionId": "CN_Hongkong_A", "AppName": "香港PaaS", "Version": "2.8.19", "MasterInfo": "",
             "CreatedTime": "2020-03-13 15:38:35", "ResourceId": "res-1", "RoGroups": null,
             "SubProductKey": "redis-replication", "Tags": [{"TagID": 7, "TagName": "blue"}]}
            """;

    @Test
    void regions_are_asked_for_under_the_services_own_spelling_with_the_slash() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":[{\"RegionId\":\"\",\"IsSaling\":1}]}");
        try (CapitalOnlineRedisClient redis = Fixture.client(SERVER)) {
            assertThat(redis.describeRegions().data().get(0).sells()).isTrue();
        }
        assertThat(Fixture.received(SERVER).getUrl()).startsWith("/redis/?Action=DescribeRegins&");
    }

    @ParameterizedTest
    @ValueSource(strings = {OLDER, NEWER})
    void instances_of_both_documents_are_read_into_one_type(String json) {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":[" + json + "],\"Message\":\"Success.\"}");
        try (CapitalOnlineRedisClient redis = Fixture.client(SERVER)) {
            var instance = redis.describeDbInstances().data().get(0);

            assertThat(instance.status()).isEqualTo(InstanceStatus.RUNNING);
            assertThat(instance.port()).isEqualTo(9736);
            assertThat(instance.vdcName()).isEqualTo("香港PaaS");
            assertThat(instance.masterInfo()).isNull();
            assertThat(instance.roGroups()).isEmpty();
        }
    }

    @Test
    void a_create_is_a_post_whose_body_is_not_signed_and_shows_no_password() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":{\"InstancesUuid\":[\"r-1\"]},\"TaskId\":\"\"}");
        CreateDbInstanceRequest request = Fixture.smallest().amount(3).build();
        try (CapitalOnlineRedisClient redis = Fixture.client(SERVER)) {
            assertThat(redis.newInstanceIds(request, redis.createDbInstance(request)))
                    .containsExactly("r-1");
            assertThat(redis.preview(request).toString()).doesNotContain(Fixture.PASSWORD);
        }
        LoggedRequest sent = Fixture.received(SERVER);
        assertThat(sent.getMethod().value()).isEqualTo("POST");
        assertThat(sent.getUrl()).contains("Action=CreateDBInstance").doesNotContain("orders-1");
        assertThat(sent.getBodyAsString()).contains("\"PaasGoodsId\":8171", "\"Amount\":3", Fixture.PASSWORD);
        assertThat(request.toString()).doesNotContain(Fixture.PASSWORD);
    }

    @Test
    void a_create_whose_order_failed_is_not_repeated() {
        Fixture.answer(SERVER, 500, "{\"Code\":\"CreateOrderExcept\",\"Message\":\"no\",\"TaskId\":\"t-9\"}");
        try (CapitalOnlineRedisClient redis = Fixture.client(SERVER)) {
            CreateDbInstanceRequest request = Fixture.smallest().build();
            assertThatThrownBy(() -> redis.createDbInstance(request))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .asInstanceOf(type(ServiceException.class))
                    .satisfies(failure -> {
                        assertThat(failure.taskId()).contains("t-9");
                        assertThat(failure).hasMessageContaining("[task t-9]");
                    });
        }
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 9100, 9121, 9122, 16379, 65536})
    void ports_that_the_service_does_not_give_are_refused(int port) {
        assertThatThrownBy(() -> Fixture.smallest().servicePort(port).build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("servicePort");
    }

    @ParameterizedTest
    @CsvSource({
        Area.MAINLAND_CHINA + ", cdsapi.capitalonline.net",
        Area.ASIA_PACIFIC + ", cdsapi-asia.capitalonline.net",
        Area.EUROPE_AMERICAS + ", cdsapi-us.capitalonline.net",
    })
    void each_area_has_its_host_by_https(String area, String host) {
        try (CapitalOnlineRedisClient redis = CapitalOnlineRedisClient.builder()
                .area(area)
                .credentials(AccessKeyCredentials.of("test-key-id", "test-key-secret"))
                .build()) {
            assertThat(redis.preview(Fixture.smallest().build()).url()).startsWith("https://" + host + "/redis/?");
        }
    }
}
