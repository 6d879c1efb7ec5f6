package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineReadOnlyTest extends CapitalOnlineActionTest {

    private static final String ORDER =
            ",\"InstanceName\":\"reader\",\"PaasGoodsId\":6707,\"DiskType\":\"high_disk\",\"DiskValue\":200";

    @Test
    void a_read_only_instance_is_found_below_its_primary() {
        String id = running(REPLICATED_5);
        JsonNode accepted = done(post("CreateReadOnlyDBInstance", id, ORDER + ",\"ServicePort\":3310"));
        assertThat(accepted.path("Data")).isEmpty();
        JsonNode creating = mysql(id).at("/RoGroups/0");
        assertThat(creating.path("Status").asText()).isEqualTo("CREATING");
        assertThat(creating.path("Ip").asText("x")).isEmpty();
        assertThat(creating.path("Progress").asInt()).isZero();
        emulator.advance(CREATION);
        JsonNode built = mysql(id).at("/RoGroups/0");
        assertThat(built.path("Status").asText()).isEqualTo("RUNNING");
        assertThat(built.path("Ip").asText()).startsWith("10.0.");
        assertThat(built.path("Progress").asInt()).isEqualTo(100);
        assertThat(built.path("ServiceName").asText()).isEqualTo("reader");
        assertThat(built.path("Port").asInt()).isEqualTo(3310);
        assertThat(built.path("Cpu").asInt()).isEqualTo(4);

        JsonNode alone = mysql(built.path("ServiceId").asText());
        assertThat(alone.at("/Master_Info/InstanceUuid").asText()).isEqualTo(id);
        assertThat(alone.path("Disks").asInt()).isEqualTo(200);
        assertThat(mysql(id).path("MasterInfo").asText("x")).isEmpty();
    }

    @Test
    void it_can_be_changed_and_deleted_by_its_own_id() {
        String id = running(REPLICATED_5);
        done(post("CreateReadOnlyDBInstance", id, ORDER + ",\"Amount\":3"));
        emulator.advance(CREATION);
        assertThat(mysql(id).path("RoGroups")).hasSize(3);
        String reader = mysql(id).at("/RoGroups/0/ServiceId").asText();
        done(post("ModifyDBInstanceSpec", reader, ",\"PaasGoodsId\":6710"));
        emulator.advance(CREATION);
        assertThat(mysql(reader).path("Cpu").asInt()).isEqualTo(8);
        done(post("DeleteDBInstance", reader));
        assertThat(mysql(id).at("/RoGroups/0/Status").asText()).isEqualTo("DELETING");
        emulator.advance(DELETION);
        assertThat(mysql(id).path("RoGroups")).hasSize(2);
        assertThat(mysql(reader).isMissingNode()).isTrue();
    }

    @Test
    void it_goes_with_its_primary() {
        String id = running(REPLICATED_5);
        done(post("CreateReadOnlyDBInstance", id, ORDER));
        emulator.advance(CREATION);
        done(post("DeleteDBInstance", id));
        emulator.advance(DELETION);
        assertThat(emulator.instances(Provider.CAPITALONLINE)).isEmpty();
    }

    @Test
    void the_offer_has_one_of_the_two_documented_forms() {
        JsonNode flat = done(get("DescribeAvailableReadOnlyConfig", created(REPLICATED_5)));
        assertThat(flat.at("/Data/CpuRam/0/N").asText()).isEqualTo("2C4G");
        assertThat(flat.at("/Data/RegionId").asText()).isEqualTo("CN_Beijing_A");
        JsonNode nested = done(get("DescribeAvailableReadOnlyConfig", created(REPLICATED_8)));
        assertThat(nested.at("/Data/ComputeRoles/0/Standards/CpuRam/0/PaasGoodsId")
                        .asInt())
                .isEqualTo(REPLICATED_8);
        assertThat(nested.at("/Data/ArchitectureName").asText()).isEqualTo("主从");
        assertThat(nested.at("/Data").has("CpuRam")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "6704,200,400 InvalidParameter",
        "1683,200,400 InvalidParameter",
        "6707,100,400 InvalidParameter",
        "6707,250,400 InvalidParameter"
    })
    void it_is_not_smaller_than_its_primary(int number, int disk, String error) {
        String id = running(6707);
        done(post("ModifyDBInstanceSpec", id, ",\"DiskType\":\"high_disk\",\"DiskValue\":100"));
        emulator.advance(CREATION);
        assertThat(post("CreateReadOnlyDBInstance", id, """
                        ,"InstanceName":"reader","PaasGoodsId":%d,"DiskType":"high_disk","DiskValue":%d""".formatted(number, disk))
                        .send()
                        .error())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"6002", "1640"})
    void only_primaries_with_a_replica_have_some(int number) {
        String id = running(number);
        assertThat(get("DescribeAvailableReadOnlyConfig", id).send().error()).isEqualTo("400 UnsupportedOperation");
        assertThat(post("CreateReadOnlyDBInstance", id, ORDER).send().error()).isEqualTo("400 UnsupportedOperation");
    }

    @Test
    void a_read_only_instance_has_neither_accounts_nor_backups_of_its_own() {
        String id = running(REPLICATED_5);
        done(post("CreateReadOnlyDBInstance", id, ORDER));
        emulator.advance(CREATION);
        String reader = mysql(id).at("/RoGroups/0/ServiceId").asText();
        assertThat(post("CreateBackup", reader, ",\"BackupType\":\"physical-backup\"")
                        .send()
                        .error())
                .isEqualTo("400 UnsupportedOperation");
        assertThat(post("CreatePrivilegedAccount", reader, """
                        ,"AccountName":"a","Password":"Fake-Password-1","AccountType":"Super\"""").send().error()).isEqualTo("400 UnsupportedOperation");
    }
}
