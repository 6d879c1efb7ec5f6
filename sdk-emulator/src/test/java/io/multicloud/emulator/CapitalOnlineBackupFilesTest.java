package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Bytes;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalOnlineBackupFilesTest extends CapitalOnlineActionTest {

    private String id = "";
    private String backupId = "";
    private String address = "";
    private int size;

    @BeforeEach
    void take() {
        id = running(REPLICATED_8);
        done(post("CreateBackup", id, ",\"BackupType\":\"physical-backup\""));
        emulator.advance(CREATION);
        JsonNode backup = done(get("DescribeBackups", id)).at("/Data/0");
        backupId = backup.path("BackupId").asText();
        size = backup.path("BackupSize").asInt();
        address = done(get("DownloadBackup", id).with("BackupId", backupId))
                .at("/Data/BackupDownloadUrl")
                .asText();
    }

    @Test
    void the_file_has_the_documented_size_and_is_always_the_same() {
        Bytes whole = Bytes.get(address);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).hasSize(size);
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(Bytes.get(address).body()).isEqualTo(whole.body());
        assertThat(Bytes.get(address.replace("/public/", "/intranet/")).body()).isEqualTo(whole.body());
    }

    @Test
    void a_lost_download_goes_on_where_it_ended() {
        byte[] whole = Bytes.get(address).body();
        Bytes rest = Bytes.get(address, "Range", "bytes=1000-");
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 1000-" + (size - 1) + "/" + size);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, 1000, size));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,1", "bytes=10-19,10,20", "bytes=-5,-5,0", "bytes=100-999999999999,100,0"})
    void a_part_is_what_was_asked_for(String range, int from, int to) {
        byte[] whole = Bytes.get(address).body();
        Bytes part = Bytes.get(address, "Range", range);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body())
                .isEqualTo(Arrays.copyOfRange(whole, from < 0 ? size + from : from, to == 0 ? size : to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999999-", "bytes=-0"})
    void a_part_beyond_the_end_is_refused(String range) {
        Bytes none = Bytes.get(address, "Range", range);
        assertThat(none.status()).isEqualTo(416);
        assertThat(none.header("Content-Range")).isEqualTo("bytes */" + size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=9-3", "lines=1-2", "bytes=-", "bytes=a-b"})
    void what_is_not_one_range_gets_the_whole_file(String range) {
        Bytes whole = Bytes.get(address, "Range", range);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).hasSize(size);
    }

    @Test
    void a_part_of_another_file_is_not_given_away_as_one_of_this() {
        String tag = Bytes.get(address).header("ETag");
        assertThat(Bytes.get(address, "Range", "bytes=5-", "If-Range", tag).status())
                .isEqualTo(206);
        assertThat(Bytes.get(address, "Range", "bytes=5-", "If-Range", "\"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_head_tells_the_size() {
        Bytes head = Bytes.send("HEAD", address);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(size));
        assertThat(head.body()).isEmpty();
        assertThat(Bytes.send("POST", address).status()).isEqualTo(405);
    }

    @Test
    void the_address_is_good_as_long_as_the_backup_is_there() {
        assertThat(Bytes.get(address.replaceAll("[0-9a-f]{32}$", "0".repeat(32)))
                        .status())
                .isEqualTo(404);
        done(post("DeleteBackup", id, ",\"BackupId\":\"" + backupId + "\""));
        assertThat(Bytes.get(address).status()).isEqualTo(404);
    }

    @Test
    void a_fault_can_cut_the_file_off() {
        emulator.faults().when(Provider.CAPITALONLINE).first(1).play(Fault.truncatedBody());
        Bytes.CutOff cut = Bytes.cutOff(address);
        assertThat(cut.announced()).isEqualTo(size);
        assertThat(cut.came()).isBetween(1, size - 1);
        assertThat(Bytes.get(address).body()).hasSize(size);
    }
}
