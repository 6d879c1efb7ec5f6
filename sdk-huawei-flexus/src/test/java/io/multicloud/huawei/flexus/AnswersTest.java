package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.DatastoreVersion;
import io.multicloud.huawei.flexus.model.InstanceDatastore;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.NodeStatus;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnswersTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    @Test
    void what_the_service_sends_while_it_builds_is_read() {
        Clients.answer(server, Clients.json(200, """
                {"instances": [{"id": "a", "status": "backing up", "private_ips": "", "created": "", "updated": "",
                  "enable_ssl": "true", "db_read_only_from_tenant": "false", "read_only_by_user": false, "port": "3306",
                  "switch_strategy": "", "nodes": [{"status": "ACTIVE"}], "datastore": {"version": "9.9"},
                  "expiration_time": "2027-01-02T03:04:05+01:00", "unheard_of": {}}], "total_count": "1"}"""));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            var page = rds.listInstances();
            var instance = page.instances().get(0);
            assertThat(page.totalCount()).isEqualTo(1);
            assertThat(instance.status()).isEqualTo(InstanceStatus.BACKING_UP);
            assertThat(instance.privateIps()).isEmpty();
            assertThat(instance.created()).isNull();
            assertThat(instance.switchStrategy()).isNull();
            assertThat(instance.enableSsl()).isTrue();
            assertThat(instance.dbReadOnlyFromTenant()).isFalse();
            assertThat(instance.readOnlyByUser()).isFalse();
            assertThat(instance.port()).isEqualTo(3306);
            assertThat(instance.nodes().get(0).status()).isEqualTo(NodeStatus.ACTIVE);
            assertThat(instance.datastore())
                    .extracting(InstanceDatastore::version)
                    .isEqualTo(DatastoreVersion.of("9.9"))
                    .extracting(DatastoreVersion::isKnown)
                    .isEqualTo(false);
            assertThat(instance.expirationTime()).isEqualTo(OffsetDateTime.parse("2027-01-02T03:04:05+01:00"));
            assertThat(instance.tags()).isEmpty();
        }
    }
}
