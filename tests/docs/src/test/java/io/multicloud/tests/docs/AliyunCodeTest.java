package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.aliyun.hybriddb.ResponseFormat;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.Preview;
import io.multicloud.core.UntypedResponse;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.spi.Place;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/aliyun-hybriddb.md. */
@Timeout(60)
class AliyunCodeTest {

    private final DefaultKeys keys = new DefaultKeys();
    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ZERO).start();

    @AfterEach
    void close() {
        keys.close();
        emulator.close();
    }

    @Test
    void passwords_are_kept_out_of_urls() {
        CreateInstanceRequestBuilder order = CreateInstanceRequest.builder();
        OnAliyun.orders(order);
        try (HybridDbClient configured = withSecretsInForm();
                HybridDbClient hybridDb = onEmulator(configured).build()) {
            Preview preview = hybridDb.preview(order.build());
            hybridDb.createInstance(order.build());

            assertThat(preview.method()).isEqualTo(HttpMethod.POST);
            assertThat(preview.url()).doesNotContain("AccountPassword");
            assertThat(preview.body()).contains("AccountPassword");
        }
        assertThat(emulator.journal()).extracting(JournalEntry::method).containsExactly("POST");
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    private static HybridDbClient withSecretsInForm() {
        // tag::secrets-in-form[]
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .secretsInForm(true)
                .build();
        // end::secrets-in-form[]
        return hybridDb;
    }

    @Test
    void answers_come_in_xml() {
        try (HybridDbClient configured = inXml();
                HybridDbClient hybridDb = onEmulator(configured).build()) {
            hybridDb.createInstance(OnAliyun::orders);

            var answer = hybridDb.exchange(DescribeInstancesRequest.builder().build());

            assertThat(answer.rawBody()).startsWith("<");
            assertThat(answer.body().instances()).hasSize(1);
        }
    }

    private static HybridDbClient inXml() {
        // tag::xml[]
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .responseFormat(ResponseFormat.XML)
                .build();
        // end::xml[]
        return hybridDb;
    }

    @Test
    void an_action_that_came_later_is_called_with_its_token() throws Exception {
        try (HybridDbClient hybridDb = Emulated.aliyun(emulator).build()) {
            String instanceId = hybridDb.createInstance(OnAliyun::orders).instanceId();

            String printed = Output.of(() -> {
                // tag::later[]
                UntypedResponse ordered = hybridDb.call(hybridDb.untyped("CreateDatabase")
                        .with("InstanceId", instanceId)
                        .with("DBName", "reports")
                        .with("NodeSpec", "petadata.s2.xlarge")
                        .with("NodeNumber", 2)
                        .idempotencyToken(Place.QUERY, "Token"));
                ordered.text("OrderId").ifPresent(System.out::println);
                // end::later[]
            });

            assertThat(printed).matches("\\d{15}\\R");
            assertThat(hybridDb.describeDatabases(instanceId).databases())
                    .map(database -> database.dbName())
                    .containsExactly("orders", "reports");
        }
    }

    private HybridDbClientBuilder onEmulator(HybridDbClient client) {
        return client.toBuilder().endpoint(emulator.endpoint()).credentials(OnAliyun.key(emulator));
    }
}
