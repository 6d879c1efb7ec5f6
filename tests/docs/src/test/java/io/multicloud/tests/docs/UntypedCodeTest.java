package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.UntypedResponse;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/untyped.md. */
@Timeout(60)
class UntypedCodeTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ZERO).start();

    private final HybridDbClient hybridDb = Emulated.aliyun(emulator).build();
    private final FlexusRdsClient rds = Emulated.huawei(emulator).build();
    private final CapitalOnlineMysqlClient mysql = Emulated.mysql(emulator).build();

    @AfterEach
    void close() {
        hybridDb.close();
        rds.close();
        mysql.close();
        emulator.close();
    }

    @Test
    void an_action_that_no_document_names_is_called_and_an_answer_read() throws Exception {
        String instanceId = hybridDb.createInstance(OnAliyun::orders).instanceId();

        String printed = Output.of(() -> {
            // tag::untyped[]
            UntypedResponse backup = hybridDb.call(hybridDb.untyped("CreateDatabaseBackup")
                    .with("InstanceId", instanceId)
                    .with("DBName", "orders"));
            backup.text("BackupId").ifPresent(System.out::println);

            UntypedResponse databases = hybridDb.call(hybridDb.untyped("DescribeDatabases")
                    .with("InstanceId", instanceId)
                    .read());
            databases.text("Databases.Database.0.DBName").ifPresent(System.out::println);
            // end::untyped[]
        });

        assertThat(printed.lines()).hasSize(2).last().isEqualTo("orders");
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly("CreateInstance", "CreateDatabaseBackup", "DescribeDatabases");
    }

    @Test
    void huawei_fills_the_project_into_the_path() {
        String instanceId = OnFlexus.instance(rds, "orders");

        UntypedResponse answer = parametersOf(instanceId);

        assertThat(answer.list("configuration_parameters")).isNotEmpty();
    }

    private UntypedResponse parametersOf(String instanceId) {
        // tag::huawei[]
        UntypedResponse parameters = rds.call(rds.untyped("ShowInstanceConfiguration")
                .path("/v3/{project_id}/instances/{instance_id}/configurations")
                .with("instance_id", instanceId)
                .read());
        // end::huawei[]
        return parameters;
    }

    @Test
    void capital_online_changes_by_post() {
        String uuid = OnCapitalOnline.instance(mysql, "orders");

        // tag::capitalonline[]
        mysql.call(mysql.untyped("CreateBackup")
                .method(HttpMethod.POST)
                .with("InstanceUuid", uuid)
                .with("BackupType", "physical-backup"));
        // end::capitalonline[]

        assertThat(mysql.describeBackups(uuid).data()).isNotEmpty();
    }
}
