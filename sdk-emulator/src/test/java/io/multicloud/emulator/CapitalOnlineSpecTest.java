package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineSpecTest extends CapitalOnlineActionTest {

    @Test
    void the_disk_value_is_added_when_the_job_is_done() {
        String id = running(REPLICATED_5);
        JsonNode accepted = done(post("ModifyDBInstanceSpec", id, ",\"DiskType\":\"high_disk\",\"DiskValue\":300"));
        assertThat(accepted.path("Data").isObject()).isTrue();
        assertThat(status(id)).isEqualTo("UPDATING");
        assertThat(mysql(id).path("Disks").asInt()).isEqualTo(100);
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("RUNNING");
        assertThat(mysql(id).path("Disks").asInt()).isEqualTo(400);
        assertThat(mysql(id).path("Cpu").asInt()).isEqualTo(2);
    }

    @Test
    void size_and_disk_may_change_at_once() {
        String id = running(REPLICATED_5);
        done(post("ModifyDBInstanceSpec", id, """
                ,"PaasGoodsId":6710,"DiskType":"high_disk","DiskValue":100"""));
        emulator.advance(CREATION);
        assertThat(mysql(id).path("Cpu").asInt()).isEqualTo(8);
        assertThat(mysql(id).path("Ram").asInt()).isEqualTo(16 * 1024);
        assertThat(mysql(id).path("Disks").asInt()).isEqualTo(200);
    }

    @Test
    void what_it_can_be_changed_to_is_told_with_the_label_of_the_first_size_under_another_name() {
        JsonNode answer = done(get("DescribeModifiableDBSpec", created(REPLICATED_5)));
        assertThat(answer.at("/Data/CpuRam/0/N").asText()).isEqualTo("2C4G");
        assertThat(answer.at("/Data/CpuRam/0").has("Name")).isFalse();
        assertThat(answer.at("/Data/CpuRam/1/Name").asText()).isEqualTo("4C8G");
        assertThat(answer.at("/Data/AttachDisk").findValuesAsText("DiskValue")).containsExactly("high_disk");
        assertThat(answer.at("/Data/ProductName").asText()).endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PaasGoodsId\":1683|400 InvalidParameter",
                "\"DiskType\":\"ssd_disk\",\"DiskValue\":100|400 UnsupportedOperation",
                "\"DiskType\":\"high_disk\",\"DiskValue\":50|400 InvalidParameter",
                "\"DiskType\":\"high_disk\",\"DiskValue\":0|400 InvalidParameter",
                "\"DiskType\":\"high_disk\",\"DiskValue\":-100|400 InvalidParameter",
                "\"DiskType\":\"high_disk\",\"DiskValue\":2000|400 InvalidParameter",
                "\"DiskType\":\"high_disk\"|400 ArgMissing",
                "\"DiskValue\":100|400 ArgMissing",
                "\"Other\":1|400 ArgMissing"
            })
    void changes_beyond_the_offer_are_refused_and_change_nothing(String members, String error) {
        String id = running(REPLICATED_5);
        assertThat(post("ModifyDBInstanceSpec", id, "," + members).send().error())
                .isEqualTo(error);
        assertThat(status(id)).isEqualTo("RUNNING");
    }

    @Test
    void no_other_change_begins_while_one_is_under_way() {
        String id = running(REPLICATED_5);
        done(post("ModifyDBInstanceSpec", id, ",\"PaasGoodsId\":6707"));
        assertThat(post("ModifyDBInstanceSpec", id, ",\"PaasGoodsId\":6704")
                        .send()
                        .error())
                .isEqualTo("409 ResourceInUse");
        assertThat(post("DeleteDBInstance", id).send().error()).isEqualTo("409 ResourceInUse");
        assertThat(post("CreateBackup", id, ",\"BackupType\":\"physical-backup\"")
                        .send()
                        .error())
                .isEqualTo("409 ResourceInUse");
    }
}
