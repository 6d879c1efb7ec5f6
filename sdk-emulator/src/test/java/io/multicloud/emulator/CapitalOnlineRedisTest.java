package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Bytes;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineRedisTest extends CapitalOnlineActionTest {

    private static final int SPLITTING = 5765;
    private static final int SHARDED = 8063;

    @Test
    void one_site_has_no_id() {
        JsonNode regions = done(redis("DescribeRegins")).path("Data");
        assertThat(regions.findValuesAsText("RegionId")).contains("", "CN_Beijing_A");
    }

    @Test
    void whatever_is_on_sale_can_be_ordered() {
        JsonNode offer = done(redis("DescribeAvailableDBConfig").with("RegionId", "CN_Beijing_A"));
        assertThat(offer.at("/Data/ProductName").asText()).isEqualTo("redis");
        assertThat(offer.findValuesAsText("CPU")).containsOnly("0");
        for (JsonNode number : offer.findValues("PaasGoodsId")) {
            assertThat(find(order(number.asInt())).path("Ram").asInt()).isPositive();
        }
        assertThat(order(REPLICATED_5, "").send().error()).isEqualTo("400 InvalidParameter");
    }

    @Test
    void an_instance_is_created_shown_and_deleted() {
        String id = order(SPLITTING);
        JsonNode creating = find(id);
        assertThat(creating.path("Status").asText()).isEqualTo("CREATING");
        assertThat(creating.path("IP").asText("x")).isEmpty();
        assertThat(creating.path("Port").asInt()).isEqualTo(9736);
        assertThat(creating.path("Ram").asInt()).isEqualTo(1024);
        assertThat(creating.path("RoGroups").isNull()).isTrue();
        assertThat(creating.path("MasterInfo").asText("x")).isEmpty();
        assertThat(creating.has("Cpu") || creating.has("Disks")).isFalse();
        emulator.advance(CREATION);
        assertThat(find(id).path("Status").asText()).isEqualTo("RUNNING");
        String task = done(change("DeleteDBInstance", id, "")).path("TaskId").asText();
        assertThat(find(id).path("Status").asText()).isEqualTo("DELETING");
        emulator.advance(DELETION);
        assertThat(find(id).isMissingNode()).isTrue();
        assertThat(task(task)).isEqualTo("FINISH");
        assertThat(change("DeleteDBInstance", id, "").send().error()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void what_was_ordered_is_read_back() {
        JsonNode ids =
                done(order(SHARDED, ",\"ServicePort\":9740,\"Amount\":3")).at("/Data/InstancesUuid");
        assertThat(ids).hasSize(3);
        JsonNode instance = find(ids.path(0).asText());
        assertThat(instance.path("Port").asInt()).isEqualTo(9740);
        assertThat(instance.path("InstanceName").asText()).isEqualTo("sessions");
        assertThat(instance.path("SubProductKey").asText()).isEqualTo("redis-cluster");
        assertThat(done(redis("DescribeDBInstances").with("InstanceName", "sessions"))
                        .path("Data"))
                .hasSize(3);
        assertThat(done(capitalOnline("DescribeDBInstances")).path("Data")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5765,false", "8063,true"})
    void a_backup_is_taken_downloaded_and_deleted(int number, boolean sharded) {
        String id = order(number);
        emulator.advance(CREATION);
        done(change("CreateBackup", id, ",\"Desc\":\"测试\""));
        assertThat(change("CreateBackup", id, "").send().error()).isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        JsonNode backup =
                done(redis("DescribeBackups").with("InstanceUuid", id)).at("/Data/0");
        assertThat(backup.path("BackupType").asText()).isEqualTo("full-backup");
        assertThat(backup.path("Desc").asText()).isEqualTo("测试");
        assertThat(backup.has("BackupStrategy")).isFalse();
        String backupId = backup.path("BackupId").asText();
        JsonNode data = done(redis("DownloadBackup").with("InstanceUuid", id).with("BackupId", backupId))
                .path("Data");
        assertThat(data.path("ShardId").asText().isEmpty()).isEqualTo(!sharded);
        String address = data.path("BackupIntranetDownloadUrl").asText();
        assertThat(Bytes.get(address).body()).hasSize(backup.path("BackupSize").asInt());
        done(change("DeleteBackup", id, ",\"BackupId\":\"" + backupId + "\""));
        emulator.advance(DELETION);
        assertThat(done(redis("DescribeBackups").with("InstanceUuid", id)).path("Data"))
                .isEmpty();
        assertThat(Bytes.get(address).status()).isEqualTo(404);
    }

    @Test
    void the_services_do_not_know_each_other_s_instances() {
        String id = order(SPLITTING);
        emulator.advance(CREATION);
        assertThat(post("DeleteDBInstance", id).send().error()).isEqualTo("404 ResourceNotFound");
        assertThat(change("CreateBackup", id, ",\"BackupType\":\"physical-backup\"")
                        .send()
                        .error())
                .isEqualTo("400 InvalidParameter");
    }

    private CapitalOnlineCall redis(String action) {
        return capitalOnline(action).path("/redis/");
    }

    private CapitalOnlineCall change(String action, String id, String members) {
        return post(action, id, members).path("/redis/");
    }

    private CapitalOnlineCall order(int paasGoodsId, String members) {
        return redis("CreateDBInstance").post("""
                {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"sessions",
                 "PaasGoodsId":%d,"Password":"Fake-Password-1"%s}""".formatted(paasGoodsId, members));
    }

    private String order(int paasGoodsId) {
        return done(order(paasGoodsId, "")).at("/Data/InstancesUuid/0").asText();
    }

    private JsonNode find(String id) {
        return done(redis("DescribeDBInstances").with("InstanceUuid", id)).at("/Data/0");
    }
}
