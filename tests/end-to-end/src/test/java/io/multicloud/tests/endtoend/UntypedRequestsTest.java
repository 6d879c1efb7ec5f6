package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.ResponseFormat;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.UntypedResponse;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has types can be done without them, so what has none can be done too. */
class UntypedRequestsTest {

    private final MulticloudEmulator emulator = MulticloudEmulator.start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @EnumSource
    void aliyun_answers_in_either_format(ResponseFormat format) {
        try (HybridDbClient client =
                EmulatedClients.aliyun(emulator).responseFormat(format).build()) {
            String id = client.createInstance(Samples::aliyun).instanceId();
            UntypedResponse answer = client.call(
                    client.untyped("DescribeInstances").with("PageSize", 30).read());
            assertThat(answer.list("Instances.Instance")).hasSize(1);
            assertThat(answer.text("Instances.Instance.0.InstanceId")).contains(id);
        }
    }

    @Test
    void an_action_that_aliyun_does_not_know_is_refused_by_aliyun() {
        try (HybridDbClient client = EmulatedClients.aliyun(emulator).build()) {
            assertThat(catchThrowable(() -> client.call(client.untyped("DescribeNothing"))))
                    .isInstanceOfSatisfying(
                            ServiceException.class,
                            e -> assertThat(e.requestId()).isPresent());
        }
    }

    @Test
    void huawei_takes_its_project_from_the_client() {
        try (FlexusRdsClient client = EmulatedClients.huawei(emulator).build()) {
            String id = client.createInstance(Samples::huawei).instance().id();
            UntypedResponse answer = client.call(client.untyped("ListInstances")
                    .path("/v3/{project_id}/instances")
                    .with("group_type", "flexus")
                    .read());
            assertThat(answer.text("instances.0.id")).contains(id);
            assertThat(catchThrowable(() -> client.call(client.untyped("Escape")
                            .path("/v3/{project_id}/{id}")
                            .with("id", "a/../../b"))))
                    .isInstanceOf(InvalidRequestException.class);
        }
    }

    @Test
    void capital_online_reads_by_get_and_changes_by_post() {
        try (CapitalOnlineMysqlClient client =
                EmulatedClients.capitalOnline(emulator).build()) {
            client.createDbInstance(Samples::capitalOnline);
            String id = client.call(client.untyped("DescribeDBInstances").read())
                    .text("Data.0.InstanceUuid")
                    .orElseThrow();
            emulator.advance(Duration.ofHours(1));
            client.call(
                    client.untyped("DeleteDBInstance").method(HttpMethod.POST).with("InstanceUuid", id));
            emulator.advance(Duration.ofHours(1));
            assertThat(client.describeDbInstances().data()).isEmpty();
        }
    }
}
