package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.ResponseFormat;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that asks for XML beside one that asks for JSON, on one account. */
class AliyunInXmlTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ofHours(1)).start();

    private HybridDbClient xml;
    private HybridDbClient json;

    @BeforeEach
    void build() {
        json = EmulatedClients.aliyun(emulator).build();
        xml = json.toBuilder().responseFormat(ResponseFormat.XML).build();
    }

    @AfterEach
    void close() {
        xml.close();
        json.close();
        emulator.close();
    }

    @Test
    void an_instance_is_created_awaited_listed_and_deleted() {
        assertThat(answered(DescribeInstancesRequest.builder().build()).body().instances())
                .isEmpty();
        CreateInstanceRequestBuilder create = CreateInstanceRequest.builder();
        Samples.aliyun(create);
        String id = answered(create.build()).body().instanceId();
        var young = answered(info(id)).body();
        assertThat(young.instanceStatus()).isEqualTo(InstanceStatus.CREATE);
        assertThat(young.networkInfoItems()).isEmpty();

        emulator.advance(Duration.ofHours(1));

        var page = answered(DescribeInstancesRequest.builder()
                        .instanceStatus(InstanceStatus.ACTIVE)
                        .build())
                .body();
        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(page.instances()).singleElement().satisfies(i -> {
            assertThat(i.instanceId()).isEqualTo(id);
            assertThat(i.instanceName()).isEqualTo("订单库 + & = *~");
            assertThat(i.createTime()).isNotNull();
            assertThat(i.databases())
                    .singleElement()
                    .satisfies(d -> assertThat(d.dbName()).isEqualTo("orders"));
        });
        assertThat(answered(info(id)).body().networkInfoItems()).hasSize(1);

        xml.deleteInstance(id);
        emulator.advance(Duration.ofHours(1));
        assertThat(xml.describeInstances().instances()).isEmpty();
        assertThat(emulator.journal()).extracting(JournalEntry::errorCode).containsOnlyNulls();
    }

    @Test
    void both_formats_say_the_same_of_one_instance_and_of_many() {
        for (int count = 1; count <= 3; count++) {
            String id = xml.createInstance(Samples::aliyun).instanceId();
            emulator.advance(Duration.ofHours(1));

            assertThat(xml.describeInstances().instances())
                    .hasSize(count)
                    .isEqualTo(json.describeInstances().instances())
                    .extracting(Instance::instanceId)
                    .contains(id);
            assertThat(xml.describeInstanceInfo(id))
                    .usingRecursiveComparison()
                    .ignoringFields("requestId")
                    .isEqualTo(json.describeInstanceInfo(id));
        }
    }

    @Test
    void a_refused_call_says_why() {
        String id = xml.createInstance(Samples::aliyun).instanceId();

        assertThat(refusal(() -> xml.deleteInstance(id))).isInstanceOf(ConflictException.class);
        ServiceException inXml = refusal(() -> xml.describeInstanceInfo("pd-none"));
        ServiceException inJson = refusal(() -> json.describeInstanceInfo("pd-none"));
        assertThat(inXml).isInstanceOf(NotFoundException.class);
        assertThat(inXml.rawBody()).startsWith("<?xml").contains("<Error>");
        assertThat(inXml.failure())
                .usingRecursiveComparison()
                .ignoringFields("requestId", "rawBody")
                .isEqualTo(inJson.failure());
    }

    @Test
    void a_wrong_secret_and_a_clock_that_is_off_are_told_in_xml_too() {
        AccessKeyCredentials wrong = AccessKeyCredentials.of(emulator.aliyun().accessKeyId(), "wrong-secret");
        try (var unknown = xml.toBuilder().credentials(wrong).build();
                var late = xml.toBuilder()
                        .clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20)))
                        .build()) {
            assertThat(refusal(unknown::describeInstances)).isInstanceOf(AuthenticationException.class);
            late.describeInstances();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::errorCode)
                .containsExactly("SignatureDoesNotMatch", "InvalidTimeStamp.Expired", null);
    }

    private <R> ApiResponse<R> answered(ServiceRequest<HybridDbClient, R> request) {
        ApiResponse<R> answer = xml.exchange(request);
        assertThat(answer.rawBody()).startsWith("<?xml").contains("Response>");
        assertThat(answer.requestId()).isPresent();
        return answer;
    }

    private static ServiceException refusal(Runnable call) {
        Throwable failure = catchThrowable(call::run);
        assertThat(failure).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(e.code()).isPresent();
            assertThat(e.requestId()).isPresent();
            assertThat(e.hostId()).isPresent();
        });
        return (ServiceException) failure;
    }

    private static DescribeInstanceInfoRequest info(String id) {
        return DescribeInstanceInfoRequest.builder().instanceId(id).build();
    }
}
